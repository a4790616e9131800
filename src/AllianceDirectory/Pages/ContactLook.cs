using Buendnisnetz.Alliances;
using Buendnisnetz.Territory;

namespace Buendnisnetz.AllianceDirectory.Pages;

/// <summary>A contact point as it is shown: with whether somebody is there now.</summary>
/// <param name="Point">The contact point.</param>
/// <param name="IsThere">Whether somebody is there, as far as its hours can be understood.</param>
internal sealed record ContactLook(ContactPoint Point, bool IsThere)
{
    public static ContactLook Of(ContactPoint point, AreaKey? land, DateTimeOffset at) =>
        new(point, land is { } known && point.IsThere(at, Bundesland.Of(known)));
}
