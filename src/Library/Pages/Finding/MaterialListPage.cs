using Buendnisnetz.Organisations;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Library.Pages;

/// <summary>A page of materials that the address chooses; what cannot be read is left open.</summary>
internal abstract class MaterialListPage(Db db, TimeProvider clock) : HousePage
{
    protected Db Db { get; } = db;

    protected TimeProvider Clock { get; } = clock;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true, Name = "art")]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "feld")]
    public string? Field { get; set; }

    [BindProperty(SupportsGet = true, Name = "fuer")]
    public string? Audience { get; set; }

    [BindProperty(SupportsGet = true, Name = "sprache")]
    public string? Language { get; set; }

    [BindProperty(SupportsGet = true, Name = "land")]
    public string? Land { get; set; }

    [BindProperty(SupportsGet = true, Name = "geprueft")]
    public string? Checked { get; set; }

    /// <summary>Whether anything is chosen.</summary>
    public bool IsFiltered => !string.IsNullOrWhiteSpace(Words) || Choice.Count > 0;

    /// <summary>What is chosen, as far as it can be read.</summary>
    protected Dictionary<Facet, IReadOnlyList<string>> Choice => new (Facet Facet, string? Value)[]
    {
        (Facet.Kind, Enum.TryParse<MaterialKind>(Kind, out var kind) && Enum.IsDefined(kind) ? $"{kind}" : null), (Facet.Field, Field),
        (Facet.Audience, Enum.TryParse<MaterialAudience>(Audience, out var whom) && Enum.IsDefined(whom) ? $"{whom}" : null),
        (Facet.Language, Languages.NameOf(Language) is null ? null : Language),
        (Facet.Land, AreaKey.TryParse(Land, out var land) ? land.Land.Text : null),
        (Facet.Checked, Checked == MaterialMark.Yes ? MaterialMark.Yes : null),
    }.Where(one => !string.IsNullOrEmpty(one.Value)).ToDictionary(one => one.Facet, one => (IReadOnlyList<string>)[one.Value!]);

    /// <summary>The choice as a filter. A field is looked for under all codes that mean the same.</summary>
    protected async Task<MaterialFilter> Filter(CancellationToken cancel)
    {
        var chosen = Choice;
        if (chosen.TryGetValue(Facet.Field, out var fields)) chosen[Facet.Field] = await Db.CodesFoundBy(fields, cancel);
        return new(Words, chosen, Clock.Now.AddMonths(-LibraryReviews.OfAlliances.Months));
    }
}
