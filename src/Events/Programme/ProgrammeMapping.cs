namespace Buendnisnetz.Events;

internal static class ProgrammeMapping
{
    private const string Places = "\"most\" IS NULL OR (\"most\" > 0 AND (\"least\" IS NULL OR (\"least\" > 0 AND \"least\" <= \"most\")))";

    public static void Map(ModelBuilder model)
    {
        MapSession(model);
        MapSpeaker(model);
        model.Entity<SessionQuestion>(question =>
        {
            question.ToTable("event_questions");
            question.Property(q => q.Text).HasMaxLength(SessionQuestion.MaxText);
            question.HasOne(q => q.Session).WithMany().HasForeignKey(q => q.SessionId).OnDelete(DeleteBehavior.Cascade);
            question.HasIndex(q => new { q.SessionId, q.AskedAt });
        });
    }

    private static void MapSession(ModelBuilder model) => model.Entity<Session>(session =>
    {
        session.ToTable("event_sessions", table => table.HasCheckConstraint("ck_session_places", Places));
        session.Ignore(s => s.Time).Ignore(s => s.Profile).Ignore(s => s.GuidingQuestions).Ignore(s => s.MissingSectors);
        session.Property(s => s.Slug).HasMaxLength(Slug.MaxLength + 20);
        session.Ignore(s => s.TitleNow).Property(s => s.DropReason).HasMaxLength(1000);
        session.Property(s => s.Lead).HasMaxLength(4000);
        session.Property(s => s.Questions).HasMaxLength(4000);
        session.Property(s => s.ExampleAddress).HasMaxLength(1000);
        session.HasIndex(s => new { s.EventId, s.Slug }).IsUnique();
        session.HasIndex(s => new { s.EventId, s.BeginsAt });
        session.HasIndex(s => s.WorkshopId);
        session.HasOne(s => s.Event).WithMany().HasForeignKey(s => s.EventId).OnDelete(DeleteBehavior.Restrict);
        session.HasOne(s => s.Parent).WithMany().HasForeignKey(s => s.ParentId).OnDelete(DeleteBehavior.Restrict);
        session.HasMany(s => s.Speakers).WithOne().HasForeignKey(who => who.SessionId);
    });

    private static void MapSpeaker(ModelBuilder model) => model.Entity<SessionSpeaker>(who =>
    {
        who.ToTable("event_speakers");
        who.Ignore(w => w.AsSpeech);
        who.HasIndex(w => new { w.SessionId, w.Position });
        who.HasIndex(w => w.NameKey);
        who.HasOne(w => w.Organisation).WithMany().HasForeignKey(w => w.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    });
}
