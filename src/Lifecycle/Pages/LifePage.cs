using Buendnisnetz.Alliances.Pages;

namespace Buendnisnetz.Lifecycle.Pages;

/// <summary>
/// A page on which a step in the life of an alliance is decided; what cannot be done explains itself, also after the end.
/// </summary>
internal abstract class LifePage : AllianceLeadPage
{
    protected override bool IsForEndedToo => true;
}
