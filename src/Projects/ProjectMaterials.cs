using Buendnisnetz.Library;

namespace Buendnisnetz.Projects;

/// <summary>The materials of a project.</summary>
internal static class ProjectMaterials
{
    /// <summary>Projects hold materials.</summary>
    public static MaterialHolder Holder { get; } = new("project", "Projekte", (db, actor) => Lines(db.Projects.EditedBy(actor)),
        (db, actor) => Lines(db.Projects.VisibleTo(actor, db)), ProjectPaths.Of);

    /// <summary>What the page asks for.</summary>
    public static PageLines<Project> Asked { get; } = new(Attaching.Part, (visit, one) =>
        visit.Db.AttachedTo(Holder, one.Id, visit.Me));

    /// <summary>On the page of a project.</summary>
    public static Task<AttachedMaterials?> On(SlotVisit visit, Project one) => Task.FromResult(AttachedMaterials.Of(
        visit.Lines.Has(Attaching.Part) ? visit.Lines[Attaching.Part] : [], Holder, one.Id, visit.Me.CanEdit(one)));

    private static IQueryable<Line> Lines(IQueryable<Project> projects) =>
        projects.Select(one => new Line { Id = one.Id, Name = one.Title, Slug = one.Slug });
}
