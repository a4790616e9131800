namespace Buendnisnetz.Networks;

internal static class CircularMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Circular>(circular =>
        {
            circular.ToTable("circulars");
            circular.Property(c => c.Text).HasMaxLength(Circular.MaxText);
            circular.HasOne<Network>().WithMany().HasForeignKey(c => c.NetworkId).OnDelete(DeleteBehavior.Restrict);
            circular.HasMany(c => c.Copies).WithOne(copy => copy.Circular).HasForeignKey(copy => copy.CircularId)
                .OnDelete(DeleteBehavior.Cascade);
            circular.HasIndex(c => new { c.NetworkId, c.SentAt });
        });
        model.Entity<CircularCopy>(copy =>
        {
            copy.ToTable("circular_copies");
            copy.Ignore(c => c.State);
            copy.Ignore(c => c.IsToWrite);
            copy.Navigation(c => c.Circular).AutoInclude();
            copy.HasOne(c => c.Person).WithMany().HasForeignKey(c => c.PersonId).OnDelete(DeleteBehavior.SetNull);
            copy.HasMany(c => c.Seats).WithOne().HasForeignKey(seat => seat.CopyId).OnDelete(DeleteBehavior.Cascade);
            copy.HasIndex(c => c.MailId);
        });
        model.Entity<CircularSeat>(seat =>
        {
            seat.ToTable("circular_seats").HasKey(s => new { s.CopyId, s.SeatId });
            seat.HasOne(s => s.Seat).WithMany().HasForeignKey(s => s.SeatId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
