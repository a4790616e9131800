using Buendnisnetz.Networks;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Projects.Pages;

/// <summary>All that a network looks for and offers itself; its office sees what has ended, too.</summary>
[AllowAnonymous]
internal sealed class PostingsOfNetworkModel : NounPage<Network>
{
    private const int PageSize = 12;

    public PageOf<PostingRow> List { get; private set; } = PageOf<PostingRow>.Empty;

    public bool IsOffice => Me.WorksFor(Noun);

    protected override OpenPlace? Rooms => IsOffice ? Noun.AsPlace : null;

    protected override Task<Network?> Find() => Db.Networks.FindBySlug(Slug, Cancel);

    public async Task OnGetAsync()
    {
        var all = Db.Postings.VisibleTo(Me, Db).Where(one => one.NetworkId == Noun.Id);
        List = await (IsOffice ? all : all.Standing(Now.BerlinDay))
            .ToPage(PostingIndexModel.Newest, AskedPage, PageSize, PostingRow.Of, Cancel);
    }
}
