using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Events.Pages;

/// <summary>A new alliance begins of an agreement, which is its origin; whoever begins it has its coordination first.</summary>
internal sealed class AgreementFoundingModel : OneAgreementPage
{
    [BindProperty, Required, StringLength(200, MinimumLength = 3)]
    public string? Name { get; set; }

    [BindProperty, StringLength(300)]
    public string? OfficialName { get; set; }

    public IActionResult OnGet() => Agreement is null ? NotFound()
        : Agreement.AllianceId is not null || !Agreement.Counts ? Redirect($"{Event.AgreementsPath}/{Agreement.Id}/buendnis") : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Agreement is null) return NotFound();
        await using var turn = await Db.TakeLock($"agreement {Agreement.Id:N}", Cancel);
        await Db.Entry(Agreement).ReloadAsync(Cancel);
        Check("", Agreement.ObstacleToFounding());
        if (!ModelState.IsValid) return Again();
        var me = await Db.People.FirstAsync(one => one.Id == Me.PersonId, Cancel);
        var alliance = Db.Alliances.Add(Alliance.Begin(new(Name!, OfficialName ?? "", null, "", null),
            await Db.FreeAllianceSlug(Name!, Cancel), me.Id, Now)).Entity;
        Db.Seats.Add(alliance.Appoint(me, AllianceSeats.Coordinator, [], me.Id, Now));
        Agreement.Become(alliance, me.Id, Now);
        var saved = await SavedAt("Die Gründung hat begonnen. Als Nächstes braucht das Bündnis ein Gebiet und Partner.",
            alliance.Below("bearbeiten"));
        await turn.CommitAsync(Cancel);
        return saved;
    }
}
