using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Projects.Pages;

/// <summary>The page of a project.</summary>
[AllowAnonymous]
internal sealed class ShowModel(Site site) : NounPage<Project>
{
    public Site Site => site;

    public Project Project => Noun;

    public bool CanEdit => Me.CanEdit(Project);

    /// <summary>The action fields by their names.</summary>
    public IReadOnlyList<string> Fields => words.Fields;

    /// <summary>The areas by their names.</summary>
    public IReadOnlyList<string> Areas => words.Areas;

    /// <summary>Who imitates it and where it comes from; null where nobody had it before and nobody has it after.</summary>
    public ImitationView? Imitations { get; private set; }

    /// <summary>What it has been through, and by whom it got better.</summary>
    public IEnumerable<(FuzzyDate When, string What)> History
    {
        get
        {
            List<(FuzzyDate When, string What)> all = [.. Project.Story
                .Select(turn => (turn.Since, turn.Reason is { } reason ? $"{turn.State.Label}: {reason}" : turn.State.Label))];
            foreach (var one in words.Thanks)
                all.Insert(all.FindLastIndex(known => known.When.Earliest <= one.On) + 1, (FuzzyDate.OfDay(one.On), one.Sentence));
            return all;
        }
    }

    private SheetWords words = new([], [], []);

    public string Eyebrow => !Project.IsPublished ? "Projekt · Entwurf" : Project.IsLighthouse ? "Leuchtturmprojekt"
        : Project.IsExample ? "Praxisbeispiel" : "Projekt";

    // What has several rows is asked for once, for the project and for those that imitate it.
    protected override Task<Project?> Find() => Db.Projects.VisibleTo(Me, Db).Include(one => one.Lighthouses).ThenInclude(one => one.Award)
        .AsSingleQuery().FindBySlug(Slug, Cancel);

    protected override async Task LoadMore()
    {
        words = await SheetWords.Of(Db, Project.Id, Me, Cancel);
        var ties = await Db.TiesOf(Project.Id, Me, Cancel);
        List<Guid> shown = [Project.Id, .. ties.Select(one => one.CopyId)];
        await Db.ProjectCarriers.Where(who => shown.Contains(who.ProjectId)).Include(who => who.Alliance).Include(who => who.Organisation)
            .LoadAsync(Cancel);
        await Db.Set<ProjectTurn>().Where(turn => shown.Contains(turn.ProjectId)).LoadAsync(Cancel);
        await Db.Set<ProjectPicture>().Where(picture => picture.ProjectId == Project.Id).LoadAsync(Cancel);
        Imitations = ImitationView.Of(Project, ties, Now);
    }

    public void OnGet() { }
}
