using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers.Pages;

/// <summary>The coordinator gives up the lead although nobody follows yet.</summary>
internal sealed class LeaveModel : LeadershipPage
{
    [BindProperty, StringLength(1000)]
    public string? Reason { get; set; }

    [BindProperty]
    public bool Understood { get; set; }

    public bool HasDeputy => Leadership.Seats.Any(seat => seat.Role == AllianceSeats.Deputy);

    protected override bool IsForMe => Me.CanLead(Leadership.Alliance);

    public IActionResult OnGet() => AmCoordinator ? Page() : Redirect(Alliance.Below("uebergabe"));

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Understood) return Again(nameof(Understood), "Bitte bestätigen Sie, dass Ihr Zugang damit sofort endet.");
        await using var leadership = await Lock();
        if (leadership.ObstacleToLeaving(Me.PersonId) is { } obstacle) return Again("", obstacle);
        leadership.Leave(Reason, Me.PersonId, Now);
        return await Kept(leadership,
            "Sie haben die Koordination abgegeben. Danke für Ihre Arbeit. Die Geschäftsstelle weiß Bescheid.", AlliancePaths.Desk);
    }
}
