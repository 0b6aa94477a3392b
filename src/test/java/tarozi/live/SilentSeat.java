package tarozi.live;

/** A page at which nobody looks. */
class SilentSeat implements Seat {
    @Override
    public void turn(Table table) {}

    @Override
    public void count(Count count) {}

    @Override
    public void leave(Parting why) {}
}
