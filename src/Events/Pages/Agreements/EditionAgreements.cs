namespace Buendnisnetz.Events.Pages;

/// <summary>What came of one edition of a series.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Sum">How many agreements, and how many of them run.</param>
internal sealed record EditionAgreements(EventRow Edition, AgreementSum Sum)
{
    /// <summary>The editions that were held, the first one first; empty where nothing came of any of them.</summary>
    public static IReadOnlyList<EditionAgreements> Of(IEnumerable<EventRow> held, IReadOnlyDictionary<Guid, AgreementSum> sums) =>
        [.. held.Reverse().Where(one => sums.ContainsKey(one.Id)).Select(one => new EditionAgreements(one, sums[one.Id]))];

    /// <summary>All of them together.</summary>
    public static AgreementSum Whole(IReadOnlyList<EditionAgreements> all) =>
        new(all.Sum(one => one.Sum.Count), all.Sum(one => one.Sum.Running), all.Sum(one => one.Sum.Projects));

    /// <summary>"2013": by what a narrow chart names the edition.</summary>
    public string Year => Edition.Time.On is { } on ? $"{on.Year}" : "?";
}
