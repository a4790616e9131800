using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Organisations;
using Buendnisnetz.Territory;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Projects.Pages;

/// <summary>The page of a request or an offer.</summary>
[AllowAnonymous]
internal sealed class ShowPostingModel : NounPage<Posting>
{
    public Posting Posting => Noun;

    public bool IsTeam => Posting.NetworkId is { } network ? Me.WorksFor(network) : Me.CanEdit(Posting.Alliance!);

    /// <summary>The action field by its name.</summary>
    public string? Field { get; private set; }

    /// <summary>The areas by their names.</summary>
    public IReadOnlyList<string> Areas { get; private set; } = [];

    /// <summary>Whom the team might ask, with the reason.</summary>
    public IReadOnlyList<SuggestedAlliance> Suggested { get; private set; } = [];

    protected override Task<Posting?> Find() => Db.Postings.VisibleTo(Me, Db).WithPage.AsNoTrackingWithIdentityResolution()
        .FindBySlug(Slug, Cancel);

    protected override async Task LoadMore()
    {
        Field = await Db.Terms.Where(term => term.Code == Posting.FieldCode).Select(term => term.Label).FirstOrDefaultAsync(Cancel);
        var keys = Posting.Areas.Select(area => area.Key).ToList();
        Areas = [.. (await Db.Areas.Where(area => keys.Contains(area.Key)).OrderBy(area => area.SortKey).ThenBy(area => area.Key)
            .ToListAsync(Cancel)).Select(area => area.Title)];
        if (IsTeam && !Posting.IsOver) Suggested = await Db.SuggestedFor(Posting, Me, Now, Cancel);
    }

    public void OnGet() { }
}
