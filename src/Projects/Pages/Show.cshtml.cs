using Buendnisnetz.Organisations;
using Buendnisnetz.Territory;
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
    public IReadOnlyList<string> Fields { get; private set; } = [];

    /// <summary>The areas by their names.</summary>
    public IReadOnlyList<string> Areas { get; private set; } = [];

    /// <summary>How large the municipalities are, and whether they belong to a Landkreis; derived from the areas.</summary>
    public IReadOnlyList<string> Sizes { get; private set; } = [];

    /// <summary>What it has been through, and by whom it got better; its team reads who recorded it.</summary>
    public IEnumerable<(FuzzyDate When, string What, string? Record)> History
    {
        get
        {
            List<(FuzzyDate When, string What, string? Record)> all = [.. Project.Story.Select(turn => (turn.Since,
                turn.Reason is { } reason ? $"{turn.State.Label}: {reason}" : turn.State.Label, authors?.Of(turn)))];
            foreach (var one in thanks)
                all.Insert(all.FindLastIndex(known => known.When.Earliest <= one.On) + 1, (FuzzyDate.OfDay(one.On), one.Sentence, null));
            return all;
        }
    }

    private IReadOnlyList<Thanks> thanks = [];
    private TurnAuthors? authors;

    /// <summary>The project that took this one in, where it was put together with another one.</summary>
    public Project? GoesOnIn { get; private set; }

    public string Eyebrow => !Project.IsPublished ? "Projekt · Entwurf" : Project.IsLighthouse ? "Leuchtturmprojekt"
        : Project.IsExample ? "Praxisbeispiel" : "Projekt";

    protected override Task<Project?> Find() => Db.Projects.VisibleTo(Me, Db).WithSheet.AsNoTrackingWithIdentityResolution()
        .FindBySlug(Slug, Cancel);

    protected override async Task LoadMore()
    {
        if (Project.State == ProjectState.HandedOver) GoesOnIn = await Db.WhatTookIn(Project.Id, Me, Cancel);
        thanks = await Db.ThanksOf(Project.Id, Me, Cancel);
        Fields = await Db.Set<ProjectField>().Where(field => field.ProjectId == Project.Id)
            .Join(Db.Terms, field => field.TermCode, term => term.Code, (_, term) => term).OrderBy(term => term.Order)
            .ThenBy(term => term.Label).Select(term => term.Label).ToListAsync(Cancel);
        var areas = await Db.Set<ProjectArea>().Where(area => area.ProjectId == Project.Id)
            .Join(Db.Areas, mine => mine.Key, area => area.Key, (_, area) => area).OrderBy(area => area.SortKey).ThenBy(area => area.Key)
            .AsNoTracking().ToListAsync(Cancel);
        (Areas, Sizes) = ([.. areas.Select(area => area.Title)],
            [.. areas.Select(MunicipalityClass.Described).OfType<string>().Distinct()]);
        if (CanEdit) authors = await TurnAuthors.Of(Project, Db, Cancel);
    }

    public void OnGet() { }
}
