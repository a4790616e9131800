using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.Networks.Pages;

/// <summary>The office invites an alliance; its coordination answers.</summary>
internal sealed class MemberInvitationModel : NewAlliancePage
{
    [BindProperty, StringLength(1000)]
    public string? Word { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        if (Obstacle is { } obstacle) return Again("", obstacle);
        return await Saved(Membership.Invite(Network, Alliance, Word, Me.PersonId, Now),
            $"{Alliance.Name} ist eingeladen. Die Koordination kann mit einem Knopf annehmen.");
    }
}
