using Buendnisnetz.Territory;

namespace Buendnisnetz.Projects;

internal static class OverlapMapping
{
    private const string Decided =
        "state NOT IN ('Merged', 'Coordinated', 'Accepted') OR (note IS NOT NULL AND responsible IS NOT NULL)";

    public static void Map(ModelBuilder model)
    {
        model.Entity<Overlap>(one =>
        {
            one.ToTable("overlaps", table => table.HasCheckConstraint("ck_two_projects", "first_id <> second_id"));
            one.Ignore(o => o.IsPutTogether).Ignore(o => o.Brought);
            one.Property(o => o.BroughtText).HasMaxLength(20_000);
            one.Property(o => o.Reasons).HasMaxLength(4000);
            one.HasOne(o => o.First).WithMany().HasForeignKey(o => o.FirstId).OnDelete(DeleteBehavior.Cascade);
            one.HasOne(o => o.Second).WithMany().HasForeignKey(o => o.SecondId).OnDelete(DeleteBehavior.Cascade);
            one.HasIndex(o => new { o.FirstId, o.SecondId }).IsUnique();
            one.HasIndex(o => o.SecondId);
            one.HasIndex(o => o.IntoId);
            one.HasMany(o => o.Steps).WithOne().HasForeignKey(step => step.OverlapId);
        });
        model.Entity<OverlapStep>(step =>
        {
            step.ToTable("overlap_steps", table => table.HasCheckConstraint("ck_decided_by_somebody", Decided));
            step.HasKey(s => new { s.OverlapId, s.Number });
            step.Property(s => s.Note).HasMaxLength(1000);
            step.Property(s => s.Side).HasMaxLength(20);
        });
        model.Entity<ProjectMark>(mark =>
        {
            mark.ToTable("project_marks").HasKey(m => new { m.Place, m.Mark, m.ProjectId });
            mark.Property(m => m.Mark).HasMaxLength(ProjectMark.Longest);
            mark.HasOne<Project>().WithMany().HasForeignKey(m => m.ProjectId).OnDelete(DeleteBehavior.Cascade);
            mark.HasIndex(m => m.ProjectId);
        });
    }
}

/// <summary>What a published project is about, by place: the index of the radar.</summary>
internal sealed class ProjectMark
{
    public const int Longest = MarkFinder.Longest;

    private ProjectMark() { }

    public ProjectMark(AreaKey place, string mark, Guid projectId) => (Place, Mark, ProjectId) = (place, mark, projectId);

    /// <summary>A Kreis, or a Land for what is for all of it.</summary>
    public AreaKey Place { get; private init; }

    /// <summary>A term of the field, or the stem of a word.</summary>
    public string Mark { get; private init; } = "";

    public Guid ProjectId { get; private init; }
}
