using Buendnisnetz.Alliances;
using Buendnisnetz.Territory;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Projects.Pages;

/// <summary>All that is looked for and offered now, the newest first.</summary>
[AllowAnonymous]
internal sealed class PostingIndexModel(Db db, TimeProvider clock) : PostingListPage(db, clock)
{
    private const int PageSize = 12;

    internal static readonly Keyset<Posting> Newest = Keyset<Posting>.Descending(one => one.PostedAt).ThenDescending(one => one.Id);

    public PageOf<PostingRow> List { get; private set; } = PageOf<PostingRow>.Empty;

    public bool IsFiltered => new[] { Words, KindCode, Field, Land, NetworkSlug }.Any(one => !string.IsNullOrEmpty(one));

    /// <summary>The same choice as a feed.</summary>
    public string FeedPath => PostingPaths.Feed + Request.QueryString;

    public IEnumerable<SelectListItem> Kinds => [new("Gesuche und Angebote", ""), .. PostingForm.Kinds];

    public IEnumerable<SelectListItem> Länder =>
        [new("alle Länder", ""), .. Bundesland.ByName.Select(land => new SelectListItem(land.Name, land.Key.Text))];

    public IReadOnlyList<SelectListItem> Fields { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Fields = [new("alle Handlungsfelder", ""), .. await ActionFields.Filters(Db, Today, Field, cancel)];
        List = await (await Chosen(Me, cancel)).ToPage(Newest, AskedPage, PageSize, PostingRow.Of, cancel);
    }
}
