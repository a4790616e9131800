using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Buendnisnetz.Web;

/// <summary>The host's own tables, and how one asks for them.</summary>
internal static class HouseTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Operator>(one =>
        {
            one.ToTable("operator");
            one.HasIndex(o => o.Only).IsUnique();
            one.OwnsOne(o => o.Details, details =>
            {
                InSameRow(details);
                details.Ignore(d => d.Missing);
            });
            one.Navigation(o => o.Details).IsRequired();
        });
        model.Entity<AccessibilityStatement>(one =>
        {
            one.ToTable("accessibility_statement");
            one.HasIndex(s => s.Only).IsUnique();
            one.OwnsOne(s => s.Details, details =>
            {
                InSameRow(details);
                details.Property(d => d.Gaps).HasMaxLength(4000);
                details.Property(d => d.Reasons).HasMaxLength(4000);
                details.Property(d => d.Alternatives).HasMaxLength(4000);
                details.Property(d => d.Method).HasMaxLength(2000);
            });
            one.Navigation(s => s.Details).IsRequired();
        });
        model.Entity<BarrierReport>(report =>
        {
            report.ToTable("barrier_reports");
            report.Property(r => r.Text).HasMaxLength(BarrierReport.MaxText);
            report.Property(r => r.Answer).HasMaxLength(BarrierReport.MaxText);
            report.HasIndex(r => new { r.AnsweredAt, r.DueOn });
        });
    }

    private static void InSameRow<TOwner, TDetails>(OwnedNavigationBuilder<TOwner, TDetails> details) where TOwner : class where TDetails
        : class
    {
        details.WithOwner().HasForeignKey("Id");
        details.HasKey("Id");
    }

    extension(Db db)
    {
        public DbSet<BarrierReport> BarrierReports => db.Set<BarrierReport>();

        public Task<Operator> Operator(CancellationToken cancel) => db.Set<Operator>().SingleAsync(cancel);

        public Task<AccessibilityStatement> AccessibilityStatement(CancellationToken cancel) =>
            db.Set<AccessibilityStatement>().SingleAsync(cancel);

        /// <summary>The operator and the declaration are there from the first start.</summary>
        public async Task BeginHouse(DateTimeOffset at, CancellationToken cancel)
        {
            if (!await db.Set<Operator>().AnyAsync(cancel)) db.Add(Web.Operator.Begin());
            if (!await db.Set<AccessibilityStatement>().AnyAsync(cancel)) db.Add(Web.AccessibilityStatement.Begin(at.BerlinDay));
        }
    }
}
