using Buendnisnetz.Alliances;
using Buendnisnetz.Notifications;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Buendnisnetz.Handovers.Pages;

/// <summary>
/// A page about the lead of an alliance, for those who lead it and for the one who takes over. For everybody else there is no such page;
/// the moment the seat ends, so does the page.
/// </summary>
internal abstract class LeadershipPage(Db db, TimeProvider clock) : HousePage
{
    public Alliance Alliance { get; private set; } = null!;

    public AllianceLeadership AllianceLeadership { get; private set; } = null!;

    public HandoverPeople? People { get; private set; }

    /// <summary>Whether I am the one who takes over.</summary>
    public bool AmSuccessor => AllianceLeadership.Handover?.IsFor(Me.PersonId) == true;

    /// <summary>Whether I am the one who leads now.</summary>
    public bool AmCoordinator => AllianceLeadership.Coordinator is { } seat && seat.PersonId == Me.PersonId;

    protected Db Db => db;

    protected DateTimeOffset Now => clock.Now;

    protected CancellationToken Cancel => HttpContext.RequestAborted;

    protected virtual bool MayUse() => Me.CanLead(Alliance) || AmSuccessor;

    /// <summary>What the page shows besides.</summary>
    protected virtual Task LoadMore() => Task.CompletedTask;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!await Load() || !MayUse())
        {
            context.Result = NotFound();
            return;
        }
        if (!Alliance.IsOpen)
        {
            Flash("Dieses Bündnis ist beendet. Seine Seiten bleiben, wie sie sind.");
            context.Result = Redirect(Alliance.Path);
            return;
        }
        await LoadMore();
        await next();
    }

    /// <summary>Takes the leadership, so that nobody else changes it meanwhile.</summary>
    protected async Task<LockedLeadership> LockLeadership()
    {
        var taken = await Handovers.AllianceLeadership.Take(db, Alliance, Now, Cancel);
        AllianceLeadership = taken;
        return taken;
    }

    /// <summary>Keeps what was changed, says so and leads on.</summary>
    protected async Task<IActionResult> Kept(LockedLeadership leadership, string sentence, string? path = null)
    {
        await leadership.Keep(Cancel);
        Flash(sentence);
        return Redirect(path ?? Alliance.Below("uebergabe"));
    }

    /// <summary>A sentence for the others who hold a seat.</summary>
    protected void TellTeam(string sentence)
    {
        foreach (var person in AllianceLeadership.Seats.Select(seat => seat.PersonId).OfType<Guid>().Where(person => person != Me.PersonId).Distinct())
            db.Notify(person, sentence, Alliance.Path, Alliance.Name, Now, Alliance.Id);
    }

    private async Task<bool> Load()
    {
        if (!Me.IsSignedIn || await db.Alliances.FindBySlug((string)RouteData.Values["slug"]!, Cancel) is not { } alliance) return false;
        (Alliance, AllianceLeadership) = (alliance, await Handovers.AllianceLeadership.LookAt(db, alliance, Now, Cancel));
        if (AllianceLeadership.Handover is { } handover) People = await db.PeopleOf(handover, Cancel);
        return true;
    }
}
