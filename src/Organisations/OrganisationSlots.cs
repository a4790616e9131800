namespace Buendnisnetz.Organisations;

/// <summary>The slots of pages about an organisation.</summary>
public static class OrganisationSlots
{
    /// <summary>On its public page: where it takes part.</summary>
    public static Slot<Organisation> Page { get; } = new();
}
