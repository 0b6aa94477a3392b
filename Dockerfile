# Builds Tarozi for PostgreSQL or, by default, for H2 in a file under /data:
#   docker build -t tarozi .
#   docker build -t tarozi --build-arg PROFILE=postgresql .
FROM maven:3.9-eclipse-temurin-17 AS build
ARG PROFILE=prod
WORKDIR /tarozi
COPY pom.xml .
RUN mvn -B -ntp -q dependency:go-offline
COPY db db
COPY src src
RUN mvn -B -ntp -q package -DskipTests -Dquarkus.profile=${PROFILE}

FROM eclipse-temurin:17-jre
RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 tarozi && mkdir /data && chown tarozi /data
WORKDIR /tarozi
COPY --from=build /tarozi/target/quarkus-app .
USER tarozi
ENV TAROZI_DATA=/data
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s CMD curl -fs http://localhost:8080/q/health/ready || exit 1
ENTRYPOINT ["java", "-jar", "quarkus-run.jar"]
