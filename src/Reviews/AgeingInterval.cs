namespace Buendnisnetz.Reviews;

/// <summary>After how many months facts of a kind are asked about, where the administration has chosen so.</summary>
public sealed class AgeingInterval : Entity
{
    /// <summary>The shortest and the longest interval in months.</summary>
    public const int Least = 1, Most = 36;

    private AgeingInterval() { }

    /// <summary>The kind of fact.</summary>
    public string Code { get; private init; } = "";

    /// <summary>The interval in months.</summary>
    public int Months { get; private set; }

    internal static AgeingInterval Of(string code, int months) => new() { Code = code, Months = months };

    /// <summary>Why it cannot be so many months; null when it can.</summary>
    public static string? ObstacleTo(int? months) => months is >= Least and <= Most ? null
        : $"Bitte geben Sie eine Zahl von {Least} bis {Most} Monaten an.";

    internal void Choose(int months)
    {
        Refusal.On(ObstacleTo(months));
        Months = months;
    }
}
