namespace Buendnisnetz.Events;

internal static class AgreementMapping
{
    public static void Map(ModelBuilder model)
    {
        MapAgreement(model);
        MapParty(model);
        model.Entity<AgreementAnswer>(answer =>
        {
            answer.ToTable("agreement_answers");
            answer.Property(a => a.Sentence).HasMaxLength(AgreementAnswer.MaxSentence);
            answer.HasIndex(a => new { a.AgreementId, a.At });
            answer.HasOne<AgreementParty>().WithMany().HasForeignKey(a => a.PartyId).OnDelete(DeleteBehavior.Cascade);
        });
    }

    private static void MapAgreement(ModelBuilder model) => model.Entity<Agreement>(one =>
    {
        one.ToTable("agreements");
        one.Ignore(a => a.State).Ignore(a => a.Counts).Ignore(a => a.Confirmed).Ignore(a => a.PossibleHomes);
        one.Property(a => a.Purpose).HasMaxLength(AgreementDraft.MaxPurpose);
        one.Property(a => a.NextStep).HasMaxLength(AgreementDraft.MaxNextStep);
        one.Property(a => a.RemovedBecause).HasMaxLength(1000);
        one.HasIndex(a => a.FormKey).IsUnique();
        one.HasIndex(a => new { a.EventId, a.NotedAt });
        one.HasIndex(a => a.CountsFrom);
        one.HasIndex(a => a.SessionId);
        one.HasIndex(a => a.AllianceId);
        one.HasIndex(a => a.ProjectId).IsUnique();
        one.HasOne(a => a.Event).WithMany().HasForeignKey(a => a.EventId).OnDelete(DeleteBehavior.Restrict);
        one.HasOne(a => a.Session).WithMany().HasForeignKey(a => a.SessionId).OnDelete(DeleteBehavior.SetNull);
        one.HasOne(a => a.Alliance).WithMany().HasForeignKey(a => a.AllianceId).OnDelete(DeleteBehavior.Restrict);
        one.HasOne(a => a.Project).WithMany().HasForeignKey(a => a.ProjectId).OnDelete(DeleteBehavior.SetNull);
        one.HasMany(a => a.Parties).WithOne().HasForeignKey(party => party.AgreementId);
        one.HasMany(a => a.Answers).WithOne().HasForeignKey(answer => answer.AgreementId);
    });

    private static void MapParty(ModelBuilder model) => model.Entity<AgreementParty>(party =>
    {
        party.ToTable("agreement_parties");
        party.Ignore(p => p.IsConfirmed).Ignore(p => p.IsReachable).Ignore(p => p.HouseName).Ignore(p => p.Stand);
        party.Property(p => p.House).HasMaxLength(AgreementDraft.MaxHouse);
        party.HasIndex(p => new { p.AgreementId, p.Position });
        party.HasIndex(p => p.Email);
        party.HasIndex(p => p.MailId);
        party.HasIndex(p => p.OrganisationId);
        party.HasIndex(p => p.AllianceId);
        party.HasOne(p => p.Organisation).WithMany().HasForeignKey(p => p.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        party.HasOne(p => p.Alliance).WithMany().HasForeignKey(p => p.AllianceId).OnDelete(DeleteBehavior.Restrict);
    });
}
