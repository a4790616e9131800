using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers.Pages;

/// <summary>The named successor, signed in, says kindly no; also after a yes, until the seat has gone over.</summary>
internal sealed class HandoverRefusalModel : ReplyPage
{
    [BindProperty, StringLength(2000)]
    public string? Words { get; set; }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        await using var leadership = await Lock();
        var obstacle = Letter.Handover.ObstacleToDeclining(Now) ?? leadership.ObstacleToDeclining(Now);
        if (obstacle is not null) return Again("", obstacle);
        leadership.Decline(Words, Me.PersonId, Now);
        return await Kept(leadership, "Danke für Ihre Antwort. Sie ist unterwegs.", AlliancePaths.Desk);
    }
}
