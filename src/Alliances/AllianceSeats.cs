namespace Buendnisnetz.Alliances;

/// <summary>The seats that an alliance has to give.</summary>
public static class AllianceSeats
{
    /// <summary>An alliance.</summary>
    public static readonly SeatPlace Place = new("Alliance");

    /// <summary>Leads an alliance (INV-07: one at a time).</summary>
    public static readonly SeatRole Coordinator = SeatRole.Declare("Coordinator", "Koordination", RoleTraits.Leads | RoleTraits.IsMissed);

    /// <summary>Stands in for the coordinator; guards against dependence on one person (004:23).</summary>
    public static readonly SeatRole Deputy = SeatRole.Declare("Deputy", "Stellvertretung", RoleTraits.Leads);

    /// <summary>Edits content, appoints nobody.</summary>
    public static readonly SeatRole Editor = SeatRole.Declare("Editor", "Redaktion");

    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<SeatRole> All { get; } = [Coordinator, Deputy, Editor];
}
