package tarozi.account;

import java.util.Map;

/** What a part of the application keeps of somebody; each one that keeps something tells it when asked to. */
public interface PersonalData {
    /** By table, for who wants to take their data along: lists of records or maps, ready to become JSON. */
    Map<String, Iterable<?>> of(Person person);
}
