namespace Buendnisnetz.Projects;

internal static class ProjectMapping
{
    private const string OneCarrier = "(alliance_id IS NULL) <> (organisation_id IS NULL)";

    public static void Map(ModelBuilder model)
    {
        MapProject(model);
        MapCarriers(model);
        MapFinding(model);
        model.Entity<ProjectPicture>(picture =>
        {
            picture.ToTable("project_pictures");
            picture.HasIndex(p => p.FileId);
            picture.HasIndex(p => new { p.ProjectId, p.Position });
        });
    }

    private static void MapProject(ModelBuilder model)
    {
        model.Entity<Project>(one =>
        {
            one.ToTable("projects");
            one.Ignore(p => p.Plan).Ignore(p => p.Material);
            one.Ignore(p => p.Next).Ignore(p => p.Texts).Ignore(p => p.Longest);
            one.Ignore(p => p.Story).Ignore(p => p.Figures).Ignore(p => p.Links).Ignore(p => p.Gallery).Ignore(p => p.Cover);
            one.Property(p => p.Slug).HasMaxLength(Slug.MaxLength + 20);
            foreach (var text in new[] { nameof(Project.Need), nameof(Project.Goal), nameof(Project.WentWell), nameof(Project.Otherwise),
                nameof(Project.Tips) }) one.Property(text).HasMaxLength(4000);
            one.Property(p => p.Steps).HasMaxLength(20_000);
            one.Property(p => p.Results).HasMaxLength(20_000);
            one.Property(p => p.FiguresText).HasMaxLength(20_000);
            one.Property(p => p.LinksText).HasMaxLength(20_000);
            one.Property(p => p.PlanText).HasMaxLength(60_000);
            one.Property(p => p.MaterialText).HasMaxLength(80_000);
            one.HasIndex(p => p.Slug).IsUnique();
            one.HasIndex(p => new { p.SortKey, p.Id });
            one.HasIndex(p => new { p.ChangedAt, p.Id });
            one.Property<DateTimeOffset>(Db.SavedAt);
            one.HasIndex(Db.SavedAt);
            one.HasMany(p => p.Turns).WithOne().HasForeignKey(turn => turn.ProjectId);
            one.HasMany(p => p.Pictures).WithOne().HasForeignKey(picture => picture.ProjectId);
            one.HasMany(p => p.Carriers).WithOne(c => c.Project).HasForeignKey(c => c.ProjectId);
            one.HasMany(p => p.Fields).WithOne().HasForeignKey(field => field.ProjectId);
            one.HasMany(p => p.Areas).WithOne().HasForeignKey(area => area.ProjectId);
        });
        model.Entity<ProjectTurn>(turn =>
        {
            turn.ToTable("project_turns").HasKey(t => new { t.ProjectId, t.Number });
            turn.Property(t => t.Reason).HasMaxLength(1000);
            turn.Ignore(t => t.Since);
        });
    }

    private static void MapCarriers(ModelBuilder model) => model.Entity<ProjectCarrier>(one =>
    {
        one.ToTable("project_carriers", table => table.HasCheckConstraint("ck_one_carrier", OneCarrier));
        one.Ignore(c => c.Name).Ignore(c => c.Path);
        one.HasOne(c => c.Alliance).WithMany().HasForeignKey(c => c.AllianceId).OnDelete(DeleteBehavior.Restrict);
        one.HasOne(c => c.Organisation).WithMany().HasForeignKey(c => c.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        one.HasIndex(c => new { c.ProjectId, c.Position });
        one.HasIndex(c => new { c.AllianceId, c.ProjectId });
        one.HasIndex(c => new { c.OrganisationId, c.ProjectId });
    });

    private static void MapFinding(ModelBuilder model)
    {
        model.Entity<ProjectField>(field =>
        {
            field.ToTable("project_fields").HasKey(f => new { f.ProjectId, f.TermCode });
            field.HasIndex(f => new { f.TermCode, f.ProjectId });
        });
        model.Entity<ProjectArea>(area =>
        {
            area.ToTable("project_areas").HasKey(a => new { a.ProjectId, a.Key });
            area.HasIndex(a => a.Key);
            area.HasIndex(a => a.Kreis);
            area.HasIndex(a => a.Land);
        });
    }
}
