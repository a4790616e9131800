using System.Text.Json;

namespace Buendnisnetz.Platform;

/// <summary>
/// Who gets which place and why, what is held, and how good that is in all. It is the preview and, once it is kept, the result: the same
/// problem gives the same answer.
/// </summary>
/// <param name="Digest">The SHA-256 of the problem's text: whoever has the text can reckon again.</param>
/// <param name="Seed">What the lots were drawn by.</param>
/// <param name="Method">How it was found.</param>
/// <param name="IsOptimal">Whether it is proven that there is no better one.</param>
/// <param name="Score">How good it is.</param>
/// <param name="People">Each person, in the order of their keys.</param>
/// <param name="Sessions">Each session, in the order of their keys.</param>
public sealed partial record AllocationAnswer(string Digest, string Seed, AllocationMethod Method, bool IsOptimal, AllocationScore Score,
    IReadOnlyList<PersonOutcome> People, IReadOnlyList<SessionOutcome> Sessions)
{
    /// <summary>How far one may rely on it, in a sentence.</summary>
    public string HowFound => IsOptimal
        ? "Das ist die beste Verteilung; es ist bewiesen, dass mit diesen Wünschen keine bessere möglich ist."
        : "Das ist eine Näherung: Alle Regeln sind eingehalten, vielleicht wäre aber eine noch bessere Verteilung möglich.";

    /// <summary>As it is kept.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, CanonicalText.Json);

    /// <summary>As it was kept.</summary>
    public static AllocationAnswer FromJson(string json) => JsonSerializer.Deserialize<AllocationAnswer>(json, CanonicalText.Json)!;

    /// <summary>What became of one person's wishes; null where the person was not part of it.</summary>
    public PersonOutcome? For(string person) => People.FirstOrDefault(one => one.Id == person);

    internal static AllocationAnswer Of(AllocationField field, AllocationPlan plan)
    {
        var explanations = new Explanations(field, plan.SessionsOf);
        var people = field.Problem.People.Index().OrderBy(person => person.Item.Id, StringComparer.Ordinal)
            .Select(person => new PersonOutcome(person.Item.Id, explanations.OfPerson(person.Index)));
        return new(field.Problem.Digest, field.Problem.Seed, plan.Method, plan.IsOptimal, AllocationScore.Of(field, plan.SessionsOf),
            [.. people], explanations.OfSessions());
    }
}

/// <summary>What became of somebody's wishes, round after round.</summary>
/// <param name="Id">The key of the person.</param>
/// <param name="Slots">The rounds for which something was wished.</param>
public sealed record PersonOutcome(string Id, IReadOnlyList<SlotOutcome> Slots);

/// <summary>What became of somebody's wishes for a round.</summary>
/// <param name="Slot">The round.</param>
/// <param name="Session">The place; null where there is none.</param>
/// <param name="Rank">Which wish that is.</param>
/// <param name="Explanation">Why, in German, without a full stop: "Wunsch 2, weil Wunsch 1 nach Los voll war".</param>
public sealed record SlotOutcome(string Slot, string? Session, int? Rank, string Explanation);

/// <summary>What became of a session.</summary>
/// <param name="Id">The key of the session.</param>
/// <param name="Wished">How many wished it.</param>
/// <param name="Filled">How many got it.</param>
/// <param name="Most">How many fit in.</param>
/// <param name="Explanation">Whether it is held, and why not, in German, without a full stop.</param>
public sealed record SessionOutcome(string Id, int Wished, int Filled, int Most, string Explanation)
{
    /// <summary>Whether it is held.</summary>
    public bool IsHeld => Filled > 0;
}
