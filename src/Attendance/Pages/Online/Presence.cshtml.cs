using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Attendance.Pages;

/// <summary>Whoever takes part from afar says during the event that he or she is there; noted as at the entrance.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("post")]
internal sealed class PresenceModel(EntranceDesk desk) : OwnDayPage
{
    /// <summary>Why it could not be noted; null where it could.</summary>
    public string? Refused { get; private set; }

    public IActionResult OnGet() => Redirect(Own);

    public async Task<IActionResult> OnPostAsync()
    {
        Refused = OnlinePart.ObstacleTo(Event, Noun, Now);
        if (Refused is not null && Noun.CameAt is null) return Again();
        if (Refused is null)
            await desk.Note(Event, new(Guid.CreateVersion7(), EntranceVerb.LetIn, Now, "online, selbst gemeldet", Noun.PersonId)
            { BookingId = Noun.Id }, Now, Cancel);
        return Redirect(Own);
    }
}
