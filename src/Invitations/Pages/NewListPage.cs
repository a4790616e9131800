using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Lists;
using Buendnisnetz.Networks;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Invitations.Pages;

/// <summary>A page on which a list begins: for one of the networks that the actor looks after, or for all alliances.</summary>
internal abstract class NewListPage(Db db, TimeProvider clock) : HousePage
{
    [BindProperty(SupportsGet = true, Name = "netzwerk")]
    public string? Asked { get; set; }

    /// <summary>The slug of the network; empty for all alliances.</summary>
    [BindProperty]
    public string? Network { get; set; }

    public IReadOnlyList<SelectListItem> Circles { get; private set; } = [];

    protected Db Db => db;

    protected DateTimeOffset Now => clock.Now;

    protected CancellationToken Cancel => HttpContext.RequestAborted;

    protected Guid? NetworkId { get; private set; }

    /// <summary>A line for each living alliance without a coordinator.</summary>
    protected IReadOnlyList<ListLine> Unled { get; private set; } = [];

    [NonHandler]
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!Me.CanInvite)
        {
            context.Result = Forbid();
            return;
        }
        await Choose();
        Unled = await FindUnled();
        await next();
    }

    private async Task Choose()
    {
        var mine = await db.Networks.LookedAfterBy(Me).ByName
            .Select(network => new { network.Id, network.Slug, network.Name }).ToListAsync(Cancel);
        SelectListItem[] all = Me.IsAdministrator ? [new SelectListItem("Alle Bündnisse", "")] : [];
        Circles = [.. all, .. mine.Select(network => new SelectListItem(network.Name, network.Slug))];
        var asked = Network ?? Asked ?? "";
        Network = Circles.Any(item => item.Value == asked) ? asked : Circles[0].Value;
        NetworkId = mine.Find(network => network.Slug == Network)?.Id;
    }

    private async Task<List<ListLine>> FindUnled()
    {
        var taken = db.Seats.InForce(Now).Where(seat => seat.Place == AllianceSeats.Place && seat.Role == AllianceSeats.Coordinator)
            .Select(seat => seat.PlaceId);
        var here = db.Affiliations.CountingOn(clock.Today).Where(one => one.NetworkId == NetworkId).Select(one => one.AllianceId);
        var names = await db.Alliances.Living
            .Where(alliance => (NetworkId == null || here.Contains(alliance.Id)) && !taken.Contains(alliance.Id))
            .ByName.Select(alliance => alliance.Name).Take(Table.MostLines).ToListAsync(Cancel);
        return [.. names.Select((name, at) => new ListLine(at + 2, name, AllianceSeats.Coordinator.Label, "", ""))];
    }
}
