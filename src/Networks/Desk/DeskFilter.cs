using Buendnisnetz.Alliances;

namespace Buendnisnetz.Networks;

/// <summary>What the desk of an office is filtered by; what somebody should look at has a sentence that says how many there are.</summary>
internal sealed record DeskFilter(string Code, string Label, Func<DeskMember, bool> Shows, Func<int, string>? Sentence = null)
{
    private static readonly DeskFilter Everything = new("", "alle Bündnisse", _ => true);

    private static readonly DeskFilter[] Striking =
    [
        new("vakant", "Koordination nicht besetzt", member => member.IsVacant, Many("hat", "haben", "keine Koordination")),
        new("pause", "in kreativer Pause", member => member.State == LifeState.CreativePause, Many("ist", "sind", "in kreativer Pause")),
        new("allein", "ohne Stellvertretung", member => !member.HasDeputy && member.State != LifeState.Ended,
            Many("hat", "haben", "keine Stellvertretung")),
    ];

    private static readonly DeskFilter[] States =
    [
        new("gruendung", "in Gründung", member => member.State == LifeState.Founding),
        new("beendet", "beendet", member => member.State == LifeState.Ended),
    ];

    /// <summary>The filters of a desk with these contributed columns.</summary>
    public static IReadOnlyList<DeskFilter> All(IEnumerable<AllianceColumn> columns) =>
        [Everything, .. Striking, .. columns.Where(column => column.Filter is not null).Select(Of), .. States];

    private static DeskFilter Of(AllianceColumn column) =>
        new(column.Filter!.Code, column.Filter.Label, member => member.In(column).StandsOut, column.Filter.Sentence);

    private static Func<int, string> Many(string one, string many, string what) =>
        count => $"{German.Count(count, $"Bündnis {one}", $"Bündnisse {many}")} {what}.";
}
