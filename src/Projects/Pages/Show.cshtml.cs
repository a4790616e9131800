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

    /// <summary>How large the municipalities are, and whether they belong to a Landkreis; derived from the areas.</summary>
    public IReadOnlyList<string> Sizes => words.Sizes;

    /// <summary>What it has been through, and by whom it got better; its team reads who recorded it.</summary>
    public IEnumerable<(FuzzyDate When, string What, string? Record)> History
    {
        get
        {
            List<(FuzzyDate When, string What, string? Record)> all = [.. Project.Story.Select(turn => (turn.Since,
                turn.Reason is { } reason ? $"{turn.State.Label}: {reason}" : turn.State.Label, authors?.Of(turn)))];
            foreach (var one in words.Thanks)
                all.Insert(all.FindLastIndex(known => known.When.Earliest <= one.On) + 1, (FuzzyDate.OfDay(one.On), one.Sentence, null));
            return all;
        }
    }

    /// <summary>Who ticked off what; null for all but those who carry the project.</summary>
    public TickAuthors? Ticks { get; private set; }

    /// <summary>Whether the reader follows it; null for visitors, who may do so by mail.</summary>
    public bool? Follows { get; private set; }

    /// <summary>Today, in Berlin.</summary>
    public DateOnly Today => Now.BerlinDay;

    /// <summary>How many pictures the page of its origin shows, for those who work on an imitation.</summary>
    public int PicturesOfOrigin => CanEdit ? Imitations?.Origin?.Pictures ?? 0 : 0;

    private SheetWords words = new([], [], [], []);
    private TurnAuthors? authors;

    private const string Next = "weiter", Followed = "folgen";

    /// <summary>The project that took this one in, where it was put together with another one.</summary>
    public Line? GoesOnIn { get; private set; }

    public string Eyebrow => !Project.IsPublished ? "Projekt · Entwurf" : Project.IsLighthouse ? "Leuchtturmprojekt"
        : Project.IsExample ? "Praxisbeispiel" : "Projekt";

    // What has several rows is asked for once, for the project and for those that imitate it.
    protected override Task<Project?> Find() => Db.Projects.VisibleTo(Me, Db).Include(one => one.Lighthouses).ThenInclude(one => one.Award)
        .Include(one => one.Pictures).AsSingleQuery().FindBySlug(Slug, Cancel);

    protected override async Task LoadMore()
    {
        await Db.ProjectCarriers.Where(who => who.ProjectId == Project.Id).Include(who => who.Alliance).Include(who => who.Organisation)
            .LoadAsync(Cancel);
        var lines = await AskFor(Project, Db, Now, Cancel, Asked());
        if (lines.Has(Next)) GoesOnIn = lines[Next].MinBy(one => one.Id);
        if (Me.Carries(Project)) (authors, Ticks) = (TurnAuthors.Of(lines), TickAuthors.Of(lines));
        if (Me.PersonId is not null) Follows = lines.Has(Followed);
        words = SheetWords.Of(lines, await SheetWords.AreasOf(Project.Id, Db).ToListAsync(Cancel));
        // The turns of those that imitate it say how many stayed: one question with its own.
        var turns = await Db.Set<ProjectTurn>().Where(turn => turn.ProjectId == Project.Id)
            .Concat(Db.TurnsAfter(ImitatedOrigin.RootOf(Project.Id, lines))).ToListAsync(Cancel);
        Imitations = await ImitationView.Of(Project, lines, turns, new(Db, Me, Now, Cancel));
    }

    private IEnumerable<AskedLines> Asked()
    {
        if (Me.PersonId is { } person) yield return new(Followed, Db.Followings.Of(person).Where(one => one.ProjectId == Project.Id)
            .Select(one => new Line { Id = one.Id }));
        if (Me.Carries(Project)) yield return TurnAuthors.Asked(Project.Id, Db);
        if (Me.Carries(Project)) yield return TickAuthors.Asked(Project, Db);
        if (Project.State == ProjectState.HandedOver) yield return new(Next, Db.WhatTookIn(Project.Id, Me)
            .Select(one => new Line { Id = one.Id, Name = one.Title, Slug = one.Slug }));
        foreach (var asked in SheetWords.Asked(Db, Project.Id, Me).Concat(ImitatedOrigin.Asked(Project.Id, Me, Db))) yield return asked;
    }

    public void OnGet() { }
}
