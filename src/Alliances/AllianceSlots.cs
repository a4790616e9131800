namespace Buendnisnetz.Alliances;

/// <summary>The slots of pages about an alliance.</summary>
public static class AllianceSlots
{
    /// <summary>In the head of its public page: feeds.</summary>
    public static Slot<Alliance> Head { get; } = new();

    /// <summary>On top of its public page: what everybody must know first.</summary>
    public static Slot<Alliance> Notice { get; } = new();

    /// <summary>On its public page, among what happens now.</summary>
    public static Slot<Alliance> Now { get; } = new();

    /// <summary>On its public page, beside partners and contacts.</summary>
    public static Slot<Alliance> Page { get; } = new();

    /// <summary>At the foot of its public page.</summary>
    public static Slot<Alliance> Foot { get; } = new();

    /// <summary>Where its team edits it: a card for what a module keeps.</summary>
    public static Slot<Alliance> Edit { get; } = new();

    /// <summary>Among those who work for it: who else will.</summary>
    public static Slot<Alliance> Team { get; } = new();

    /// <summary>Where it says who is responsible: others who see its data.</summary>
    public static Slot<Alliance> Responsible { get; } = new();

    /// <summary>Where several are shown together: what is new with them.</summary>
    public static Slot<SeveralAlliances> Several { get; } = new();
}
