using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Invitations;

/// <summary>The seats of an alliance as lists call them.</summary>
internal static class RoleWords
{
    private const double AlikeEnough = 0.45;

    private static readonly Dictionary<string, SeatRole> Known = new()
    {
        ["koordination"] = SeatRole.Coordinator,
        ["koordinator"] = SeatRole.Coordinator,
        ["koordinatorin"] = SeatRole.Coordinator,
        ["koordinator in"] = SeatRole.Coordinator,
        ["koordinatorinnen"] = SeatRole.Coordinator,
        ["buendniskoordination"] = SeatRole.Coordinator,
        ["leitung"] = SeatRole.Coordinator,
        ["stellvertretung"] = SeatRole.Deputy,
        ["stellvertreter"] = SeatRole.Deputy,
        ["stellvertreterin"] = SeatRole.Deputy,
        ["stellvertreter in"] = SeatRole.Deputy,
        ["stellvertretende koordination"] = SeatRole.Deputy,
        ["stv koordination"] = SeatRole.Deputy,
        ["vertretung"] = SeatRole.Deputy,
        ["redaktion"] = SeatRole.Editor,
        ["redakteur"] = SeatRole.Editor,
        ["redakteurin"] = SeatRole.Editor,
        ["redakteur in"] = SeatRole.Editor,
        ["oeffentlichkeitsarbeit"] = SeatRole.Editor,
    };

    /// <summary>The role that the word means; nothing written means the coordination, because that is whom such lists are about.</summary>
    public static SeatRole? Of(string word) =>
        word.Length == 0 ? SeatRole.Coordinator : Known.TryGetValue(Folding.Fold(word), out var role) ? role : null;

    public static Finding? Check(string word)
    {
        if (Of(word) is not null) return null;
        var asked = Trigrams.Of(Folding.Words(word));
        var (near, likeness) = Known.Select(known => (known.Value, Trigrams.Similarity(asked, Trigrams.Of([known.Key]))))
            .MaxBy(known => known.Item2);
        var isNear = likeness >= AlikeEnough;
        IEnumerable<SeatRole> order = isNear ? Alliance.Roles.OrderByDescending(role => role == near) : Alliance.Roles;
        return Finding.Stop(LineField.Role, $"Die Rolle „{word}“ kennen wir nicht.", [.. order.Select(role => role.Label)])
            with
        { Sure = isNear ? near.Label : null };
    }
}
