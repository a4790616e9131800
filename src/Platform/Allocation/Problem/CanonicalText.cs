using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Buendnisnetz.Platform;

/// <summary>
/// A problem in the one text that belongs to it, in whatever order its parts were handed in. People stand in the order of their lots, and
/// whatever decides looks at this order and never at keys: of two who are equal in all else each is as likely to be the first.
/// </summary>
internal static class CanonicalText
{
    internal const int Format = 1;

    internal static JsonSerializerOptions Json { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    internal static string Of(AllocationProblem problem) => JsonSerializer.Serialize(new Sheet(Format, Ordered(problem)), Json);

    internal static AllocationProblem Read(string text) => JsonSerializer.Deserialize<Sheet>(text, Json)!.Problem;

    internal static string DigestOf(string text) => Hex(text);

    /// <summary>The lot of somebody: anybody can draw it again from the seed and the key.</summary>
    internal static string Lot(string seed, string id) => Hex($"{seed}\n{id}");

    internal static AllocationProblem Ordered(AllocationProblem problem) => problem with
    {
        Slots = [.. problem.Slots.OrderBy(slot => slot.From).ThenBy(slot => slot.Id, StringComparer.Ordinal).Select(InUtc)],
        Sessions = [.. problem.Sessions.OrderBy(session => session.Id, StringComparer.Ordinal).Select(Ordered)],
        People = [.. problem.People.OrderBy(person => Lot(problem.Seed, person.Id), StringComparer.Ordinal).Select(Ordered)],
        Walks = [.. problem.Walks.Select(Ordered).Distinct().OrderBy(walk => walk.From, StringComparer.Ordinal)
            .ThenBy(walk => walk.To, StringComparer.Ordinal).ThenBy(walk => walk.Minutes)],
    };

    private static TimeSlot InUtc(TimeSlot slot) => slot with { From = slot.From.ToUniversalTime(), Until = slot.Until.ToUniversalTime() };

    private static BookableSession Ordered(BookableSession session) =>
        session with { Slots = [.. session.Slots.Order(StringComparer.Ordinal)] };

    private static Applicant Ordered(Applicant person) => person with
    {
        Wishes = [.. person.Wishes.Distinct().OrderBy(wish => wish.Rank).ThenBy(wish => wish.Slot, StringComparer.Ordinal)
            .ThenBy(wish => wish.Workshop, StringComparer.Ordinal)],
    };

    private static WalkingTime Ordered(WalkingTime walk) =>
        string.CompareOrdinal(walk.From, walk.To) <= 0 ? walk : walk with { From = walk.To, To = walk.From };

    private static string Hex(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private sealed record Sheet(int Format, AllocationProblem Problem);
}
