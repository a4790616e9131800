using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Alliances.Pages;

/// <summary>Why persons in a picture may be shown, to choose from.</summary>
internal static class PictureChoices
{
    public static IReadOnlyList<SelectListItem> Grounds { get; } =
    [
        new("Niemand ist zu erkennen", nameof(PersonsGround.NobodyRecognisable)),
        new("Alle, die zu erkennen sind, haben schriftlich zugestimmt (bei Kindern die Eltern)", nameof(PersonsGround.Consent)),
        new("Menschen nur als Teil einer öffentlichen Veranstaltung", nameof(PersonsGround.PublicGathering)),
    ];
}
