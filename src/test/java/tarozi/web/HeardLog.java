package tarozi.web;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/** Listens to what one class logs, until closed. */
public class HeardLog extends Handler implements AutoCloseable {
    private final List<LogRecord> heard = new CopyOnWriteArrayList<>();
    private final Logger logger;

    public HeardLog(Class<?> source) {
        logger = Logger.getLogger(source.getName());
        logger.addHandler(this);
    }

    public List<LogRecord> heard() {
        return heard;
    }

    @Override
    public void publish(LogRecord line) {
        line.setMessage(line instanceof ExtLogRecord extended ? extended.getFormattedMessage() : line.getMessage());
        heard.add(line);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
