using Buendnisnetz.Alliances;
using Buendnisnetz.Territory;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Library.Pages;

/// <summary>All materials; each choice says how many it would leave.</summary>
[AllowAnonymous]
internal sealed class IndexModel(Db db, TimeProvider clock) : MaterialListPage(db, clock)
{
    private const int PageSize = 12;

    internal static readonly Keyset<Material> ByTitle = Keyset<Material>.Ascending(one => one.TitleKey).ThenAscending(one => one.Id);

    private FacetCounts counts = null!;
    private IReadOnlyList<SelectListItem> fields = [];

    public PageOf<MaterialRow> List { get; private set; } = PageOf<MaterialRow>.Empty;

    /// <summary>The same choice as a feed.</summary>
    public string FeedPath => LibraryPaths.Feed + Request.QueryString;

    public IEnumerable<SelectListItem> Kinds => Counted("alle Arten", Facet.Kind,
        Enum.GetValues<MaterialKind>().Select(kind => (kind.Label, $"{kind}")), Kind);

    public IEnumerable<SelectListItem> Audiences => Counted("alle", Facet.Audience,
        Enum.GetValues<MaterialAudience>().Select(whom => (whom.Label, $"{whom}")), Audience);

    public IEnumerable<SelectListItem> Tongues => Counted("alle Sprachen", Facet.Language,
        Languages.All.Select(one => (one.Name, one.Code)), Language);

    public IEnumerable<SelectListItem> Länder => Counted("alle Länder", Facet.Land,
        Bundesland.ByName.Select(land => (land.Name, land.Key.Text)), Land);

    public IEnumerable<SelectListItem> Checks => Counted("egal", Facet.Checked, [("nur in den letzten zwölf Monaten geprüft",
        MaterialMark.Yes)], Checked);

    public IEnumerable<SelectListItem> Fields => [new("alle Handlungsfelder", ""), .. fields.Select(one =>
        new SelectListItem(counts.Told(one.Text, Facet.Field, one.Value), one.Value) { Group = one.Group })];

    /// <summary>Whether one of the choices is made that stand apart.</summary>
    public bool HasMore => new[] { Field, Audience, Language, Land, Checked }.Any(one => !string.IsNullOrEmpty(one));

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var (all, filter) = (Db.Materials.VisibleTo(Me, Db).Listed, await Filter(cancel));
        fields = await ActionFields.Filters(Db, Clock.Today, Field, cancel);
        counts = await filter.Count(Db, all, cancel);
        List = await filter.Of(all).ToPage(ByTitle, AskedPage, PageSize, MaterialRow.Shown, cancel, counts.Total,
            MaterialFilter.MostCounted);
    }

    /// <summary>What would leave nothing is not offered, unless it is chosen.</summary>
    private IEnumerable<SelectListItem> Counted(string all, Facet facet, IEnumerable<(string Label, string Value)> choices,
        string? chosen) =>
        [new(all, ""), .. choices.Select(one => (one.Label, one.Value, Count: counts.Of(facet, one.Value)))
            .Where(one => one.Count is not 0 || one.Value == chosen)
            .Select(one => new SelectListItem(counts.Told(one.Label, facet, one.Value), one.Value))];
}
