package tarozi.live.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/** Where this machine may be found from phones in its network, if its site was opened by an address that only it has. */
final class Nearby {
    private static final Pattern ALONE = Pattern.compile("localhost|.*\\.localhost|127\\..*|\\[::1?]|0\\.0\\.0\\.0");

    /** Bridges to containers and virtual machines. */
    private static final Pattern INWARD = Pattern.compile("(docker|br-|veth|virbr|vmnet|vboxnet|podman|cni).*");

    private Nearby() {}

    /** Whether no other machine finds this site by its address. */
    static boolean isAlone(String site) {
        var host = URI.create(site).getHost();
        return host != null && ALONE.matcher(host).matches();
    }

    /** The same site by the addresses of this machine in its networks. */
    static List<String> sites(String site) {
        var alone = URI.create(site);
        var port = alone.getPort() < 0 ? "" : ":" + alone.getPort();
        return addresses().stream()
                .map(address -> alone.getScheme() + "://" + address + port + "/")
                .toList();
    }

    private static List<String> addresses() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(Nearby::leadsOutward)
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> address instanceof Inet4Address && address.isSiteLocalAddress())
                    .map(InetAddress::getHostAddress)
                    .sorted()
                    .toList();
        } catch (SocketException none) {
            return List.of();
        }
    }

    private static boolean leadsOutward(NetworkInterface one) {
        try {
            return one.isUp()
                    && !one.isLoopback()
                    && !INWARD.matcher(one.getName()).matches();
        } catch (SocketException broken) {
            return false;
        }
    }
}
