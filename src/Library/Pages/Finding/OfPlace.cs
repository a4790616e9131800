using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Library.Pages;

/// <summary>All materials of an alliance; its team sees those in work, too.</summary>
[AllowAnonymous]
internal sealed class OfAllianceModel : NounPage<Alliance>
{
    private const int PageSize = 12;

    internal static readonly Keyset<Material> LatestFirst =
        Keyset<Material>.Descending(one => one.ChangedAt).ThenDescending(one => one.Id);

    public PageOf<MaterialRow> List { get; private set; } = PageOf<MaterialRow>.Empty;

    public bool IsTeam => Me.CanEdit(Noun);

    protected override OpenPlace? Rooms => IsTeam ? Noun.AsPlace : null;

    protected override Task<Alliance?> Find() => Db.Alliances.VisibleTo(Me).FindBySlug(Slug, Cancel);

    public async Task OnGetAsync() => List = await (IsTeam ? Db.Materials.EditedBy(Me) : Db.Materials.VisibleTo(Me, Db))
        .Where(one => one.AllianceId == Noun.Id).ToPage(LatestFirst, AskedPage, PageSize, MaterialRow.Shown, Cancel);
}

/// <summary>All materials of a network; its office sees those in work, too.</summary>
[AllowAnonymous]
internal sealed class OfNetworkModel : NounPage<Network>
{
    private const int PageSize = 12;

    public PageOf<MaterialRow> List { get; private set; } = PageOf<MaterialRow>.Empty;

    public bool IsOffice => Me.WorksFor(Noun);

    protected override OpenPlace? Rooms => IsOffice ? Noun.AsPlace : null;

    protected override Task<Network?> Find() => Db.Networks.FindBySlug(Slug, Cancel);

    public async Task OnGetAsync() => List = await (IsOffice ? Db.Materials.EditedBy(Me) : Db.Materials.VisibleTo(Me, Db))
        .Where(one => one.NetworkId == Noun.Id).ToPage(OfAllianceModel.LatestFirst, AskedPage, PageSize, MaterialRow.Shown, Cancel);
}
