using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Organisations;
using Buendnisnetz.Territory;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Projects.Pages;

/// <summary>All that is looked for and offered now, the newest first.</summary>
[AllowAnonymous]
internal sealed class PostingIndexModel(Db db, TimeProvider clock) : HousePage
{
    private const int PageSize = 12;

    internal static readonly Keyset<Posting> Newest = Keyset<Posting>.Descending(one => one.PostedAt).ThenDescending(one => one.Id);

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true, Name = "art")]
    public string? KindCode { get; set; }

    [BindProperty(SupportsGet = true, Name = "feld")]
    public string? Field { get; set; }

    [BindProperty(SupportsGet = true, Name = "land")]
    public string? Land { get; set; }

    [BindProperty(SupportsGet = true, Name = "netzwerk")]
    public string? NetworkSlug { get; set; }

    /// <summary>The network whose members' entries are shown; null where those of all are.</summary>
    public Network? Network { get; private set; }

    public PageOf<PostingRow> List { get; private set; } = PageOf<PostingRow>.Empty;

    public bool IsFiltered => new[] { Words, KindCode, Field, Land, NetworkSlug }.Any(one => !string.IsNullOrEmpty(one));

    public IEnumerable<SelectListItem> Kinds => [new("Gesuche und Angebote", ""), .. PostingForm.Kinds];

    public IEnumerable<SelectListItem> Länder =>
        [new("alle Länder", ""), .. Bundesland.ByName.Select(land => new SelectListItem(land.Name, land.Key.Text))];

    public IReadOnlyList<SelectListItem> Fields { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) =>
        List = await (await Chosen(cancel)).ToPage(Newest, AskedPage, PageSize, PostingRow.Of, cancel);

    private async Task<IQueryable<Posting>> Chosen(CancellationToken cancel)
    {
        var postings = db.Postings.VisibleTo(Me, db).Standing(clock.Today).Matching(Words);
        if (!string.IsNullOrEmpty(NetworkSlug)) Network = await db.Networks.FindBySlug(NetworkSlug, cancel);
        if (Network is not null) postings = postings.OfNetwork(Network.Id, db);
        if (AreaKey.TryParse(Land, out var land)) postings = postings.In(land.Land);
        if (Enum.TryParse<PostingKind>(KindCode, out var kind) && Enum.IsDefined(kind)) postings = postings.Where(one => one.Kind == kind);
        Fields = [new("alle Handlungsfelder", ""), .. await ActionFields.Filters(db, clock.Today, Field, cancel)];
        return string.IsNullOrEmpty(Field) ? postings : postings.WorkingOn(await db.CodesFoundBy([Field], cancel));
    }
}
