package tarozi.account;

import java.util.Set;

/** Somebody is not known any more in some browsers. Whoever still talks with one of them stops when this is committed. */
public record SessionsEnded(Set<String> hashes) {
    public boolean includes(Token token) {
        return hashes.contains(token.hash());
    }
}
