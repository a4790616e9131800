namespace Buendnisnetz.Accounts;

internal static class AccountsMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Person>(person =>
        {
            person.ToTable("people");
            person.HasIndex(p => p.EmailKey).IsUnique();
            person.HasIndex(p => p.NameKey);
        });
        model.Entity<Seat>(seat =>
        {
            seat.ToTable("seats");
            seat.HasOne<Person>().WithMany().HasForeignKey(s => s.PersonId).OnDelete(DeleteBehavior.Restrict);
            seat.HasIndex(s => new { s.PersonId, s.Until });
            seat.HasIndex(s => new { s.Place, s.PlaceId, s.Until });
        });
        model.Entity<Session>(session =>
        {
            session.ToTable("sessions");
            session.HasOne<Person>().WithMany().HasForeignKey(s => s.PersonId).OnDelete(DeleteBehavior.Restrict);
            session.HasIndex(s => s.KeyHash).IsUnique();
        });
    }
}
