namespace Buendnisnetz.Territory;

/// <summary>
/// The youth office of a Kreis, a city or a larger town, as the operator has completed it: which area it is responsible for says the
/// register, how it is reached says nobody else.
/// </summary>
public sealed class AreaOffice
{
    private AreaOffice() { }

    internal AreaOffice(AreaKey area) => Area = area;

    /// <summary>The Kreis, or the municipality that has an office of its own.</summary>
    public AreaKey Area { get; private init; }

    /// <summary>What it is called: "Amt für Kinder, Jugend und Familie".</summary>
    public string Name { get; private set; } = "";

    /// <summary>Its telephone; null where none is known.</summary>
    public string? Phone { get; private set; }

    /// <summary>Its page in the web; null where none is known.</summary>
    public string? Website { get; private set; }

    /// <summary>When this was last said, in UTC.</summary>
    public DateTimeOffset CheckedAt { get; private set; }

    /// <summary>Says what it is called and how it is reached.</summary>
    public void Describe(string name, string? phone, string? website, DateTimeOffset at)
    {
        Refusal.On(Obstacle(phone, website));
        (Name, Phone, Website, CheckedAt) = (name.Trim(), phone, website, at);
    }

    /// <summary>Why this helps nobody; null when it does.</summary>
    public static string? Obstacle(string? phone, string? website) => string.IsNullOrWhiteSpace(phone) && string.IsNullOrWhiteSpace(website)
        ? "Bitte geben Sie eine Telefonnummer oder eine Internetadresse an, damit sich Familien melden können." : null;
}
