using Buendnisnetz.Accounts;

namespace Buendnisnetz.Events;

/// <summary>What is noted at the table.</summary>
/// <param name="Purpose">What they do together.</param>
/// <param name="Parties">Who agrees.</param>
/// <param name="NextStep">What comes next.</param>
/// <param name="NextStepOn">By when.</param>
/// <param name="SessionId">The item of the programme in which they met.</param>
public sealed record AgreementDraft(
    string Purpose, IReadOnlyList<PartyDraft> Parties, string? NextStep = null, FuzzyDate? NextStepOn = null, Guid? SessionId = null)
{
    /// <summary>The longest purpose.</summary>
    public const int MaxPurpose = 400;

    /// <summary>The longest next step.</summary>
    public const int MaxNextStep = 300;

    /// <summary>The longest name of a house.</summary>
    public const int MaxHouse = 200;

    /// <summary>How many parties one agreement has at most.</summary>
    public const int MostParties = 6;

    /// <summary>What is missing, too long or contradicts itself, each at its field.</summary>
    public IEnumerable<Objection> Objections()
    {
        if (string.IsNullOrWhiteSpace(Purpose)) yield return new(nameof(Purpose), "Bitte schreiben Sie, was Sie zusammen tun.");
        if (Purpose.Trim().Length > MaxPurpose) yield return new(nameof(Purpose), $"Bitte kürzen Sie auf {MaxPurpose} Zeichen.");
        if (NextStep?.Trim().Length > MaxNextStep) yield return new(nameof(NextStep), $"Bitte kürzen Sie auf {MaxNextStep} Zeichen.");
        if (Parties.Count > MostParties)
            yield return new(At(MostParties, nameof(PartyDraft.Name)), $"Höchstens {MostParties} können es sein.");
        foreach (var (number, party) in Parties.Index())
            foreach (var objection in Objections(party)) yield return objection with { Field = At(number, objection.Field) };
        if (Parties.Count < 2)
            yield return new(At(1, nameof(PartyDraft.Name)), "Zu einer Vereinbarung gehören mindestens zwei. Wer macht mit?");
        foreach (var number in Twice()) yield return new(At(number, nameof(PartyDraft.Email)),
            "Diese Adresse steht hier schon. Alle Beteiligten brauchen ein eigenes Postfach, damit sie für sich bestätigen.");
    }

    /// <summary>What is missing or wrong about one party.</summary>
    internal static IEnumerable<Objection> Objections(PartyDraft party)
    {
        if (party.Name.Trim().Length is < 2 or > Person.MaxNameLength || PersonNameAttribute.IsNone(party.Name))
            yield return new(nameof(PartyDraft.Name), "Bitte geben Sie einen Namen an.");
        if (party.House?.Trim().Length > MaxHouse)
            yield return new(nameof(PartyDraft.House), $"Bitte kürzen Sie auf {MaxHouse} Zeichen.");
        if (string.IsNullOrWhiteSpace(party.Email))
            yield return new(nameof(PartyDraft.Email), "Ohne E-Mail-Adresse kann niemand bestätigen.");
        else if (TypedAddress.Problem(party.Email.Trim()) is { } problem) yield return new(nameof(PartyDraft.Email), problem);
    }

    private static string At(int number, string field) => $"{nameof(Parties)}[{number}].{field}";

    private IEnumerable<int> Twice() => Parties.Index()
        .Where(one => one.Item.Email.Trim().Length > 0).GroupBy(one => Person.KeyOf(one.Item.Email)).SelectMany(all => all.Skip(1))
        .Select(one => one.Index);
}

/// <summary>A party as it is noted.</summary>
/// <param name="Name">First and last name.</param>
/// <param name="House">For whom: an organisation or an alliance; null for private persons (INV-26).</param>
/// <param name="Email">Where the question goes.</param>
public sealed record PartyDraft(string Name, string? House, string Email)
{
    /// <summary>The organisation of the register that bears this name.</summary>
    internal Guid? OrganisationId { get; init; }

    /// <summary>The alliance that bears this name.</summary>
    internal Guid? AllianceId { get; init; }
}
