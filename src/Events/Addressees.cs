namespace Buendnisnetz.Events;

/// <summary>For whom events and series are (000:7), in few groups besides the words of their team.</summary>
[Flags]
public enum Addressees
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>Municipalities and their offices.</summary>
    Municipalities = 1,

    /// <summary>Companies.</summary>
    Companies = 2,

    /// <summary>Chambers and associations of the economy.</summary>
    Chambers = 4,

    /// <summary>Churches and communities of faith.</summary>
    Churches = 8,

    /// <summary>Welfare and independent bodies.</summary>
    Welfare = 16,

    /// <summary>Alliances and networks.</summary>
    Alliances = 32,

    /// <summary>Families.</summary>
    Families = 64,

    /// <summary>Those who decide in politics.</summary>
    Politics = 128,

    /// <summary>Research and teaching.</summary>
    Science = 256,

    /// <summary>The press.</summary>
    Press = 512,

    /// <summary>Unions and councils of employees.</summary>
    Unions = 1024,

    /// <summary>Schools and day-care centres.</summary>
    Education = 2048,

    /// <summary>Associations and clubs.</summary>
    Associations = 4096,

    /// <summary>Foundations.</summary>
    Foundations = 8192,
}

/// <summary>Addressees in words.</summary>
public static class AddresseesWords
{
    private static readonly Dictionary<Addressees, string> Labels = new()
    {
        [Addressees.Municipalities] = "Kommunen",
        [Addressees.Companies] = "Unternehmen",
        [Addressees.Chambers] = "Kammern und Wirtschaftsverbände",
        [Addressees.Churches] = "Kirchen und Religionsgemeinschaften",
        [Addressees.Welfare] = "Wohlfahrt und freie Träger",
        [Addressees.Alliances] = "Bündnisse und Netzwerke",
        [Addressees.Families] = "Familien",
        [Addressees.Politics] = "Politik",
        [Addressees.Science] = "Wissenschaft",
        [Addressees.Press] = "Presse",
        [Addressees.Unions] = "Gewerkschaften und Betriebsräte",
        [Addressees.Education] = "Kitas und Schulen",
        [Addressees.Associations] = "Vereine und Verbände",
        [Addressees.Foundations] = "Stiftungen",
    };

    /// <summary>Every group, in the order of a form.</summary>
    public static IReadOnlyList<Addressees> All { get; } = [.. Labels.Keys];

    /// <summary>The group of this name in an address; none where there is none.</summary>
    public static Addressees Named(string? name) => Enum.TryParse<Addressees>(name, out var one) && Labels.ContainsKey(one) ? one
        : Addressees.None;

    /// <summary>These groups together; what is none is left out.</summary>
    public static Addressees Together(IEnumerable<Addressees> chosen) =>
        chosen.Where(Labels.ContainsKey).Aggregate(Addressees.None, (all, one) => all | one);

    extension(Addressees groups)
    {
        /// <summary>The groups one by one.</summary>
        public IEnumerable<Addressees> Each => All.Where(one => groups.HasFlag(one));

        /// <summary>"Kommunen, Unternehmen"; empty where nothing was said.</summary>
        public string Words => string.Join(", ", groups.Each.Select(one => Labels[one]));
    }
}
