using Buendnisnetz.Alliances;

namespace Buendnisnetz.Invitations;

/// <summary>The seats of an alliance as lists call them.</summary>
internal static class RoleWords
{
    private const double AlikeEnough = 0.45;

    private static string Usual => AllianceSeats.Coordinator.Label;

    private static readonly Dictionary<string, SeatRole> Known = new()
    {
        ["koordination"] = AllianceSeats.Coordinator,
        ["koordinator"] = AllianceSeats.Coordinator,
        ["koordinatorin"] = AllianceSeats.Coordinator,
        ["koordinator in"] = AllianceSeats.Coordinator,
        ["koordinatorinnen"] = AllianceSeats.Coordinator,
        ["buendniskoordination"] = AllianceSeats.Coordinator,
        ["leitung"] = AllianceSeats.Coordinator,
        ["stellvertretung"] = AllianceSeats.Deputy,
        ["stellvertreter"] = AllianceSeats.Deputy,
        ["stellvertreterin"] = AllianceSeats.Deputy,
        ["stellvertreter in"] = AllianceSeats.Deputy,
        ["stellvertretende koordination"] = AllianceSeats.Deputy,
        ["stv koordination"] = AllianceSeats.Deputy,
        ["vertretung"] = AllianceSeats.Deputy,
        ["redaktion"] = AllianceSeats.Editor,
        ["redakteur"] = AllianceSeats.Editor,
        ["redakteurin"] = AllianceSeats.Editor,
        ["redakteur in"] = AllianceSeats.Editor,
        ["oeffentlichkeitsarbeit"] = AllianceSeats.Editor,
    };

    /// <summary>The role that the word means; nothing written means the coordination, because that is whom such lists are about.</summary>
    public static SeatRole? Of(string word) =>
        word.Length == 0 ? AllianceSeats.Coordinator : Known.TryGetValue(Folding.Fold(word), out var role) ? role : null;

    /// <summary>What is to be said about the word; that none is written is a question, for what is taken then is a guess.</summary>
    public static Finding? Check(string word)
    {
        if (word.Length == 0) return Finding.Ask(LineField.Role, $"Ohne Rolle: Wir nehmen {Usual} an.", Usual) with { Sure = Usual };
        if (Of(word) is not null) return null;
        var asked = Trigrams.Of(Folding.Words(word));
        var (near, likeness) = Known.Select(known => (known.Value, Trigrams.Similarity(asked, Trigrams.Of([known.Key]))))
            .MaxBy(known => known.Item2);
        var isNear = likeness >= AlikeEnough;
        IEnumerable<SeatRole> order = isNear ? AllianceSeats.All.OrderByDescending(role => role == near) : AllianceSeats.All;
        return Finding.Stop(LineField.Role, $"Die Rolle „{word}“ kennen wir nicht.", [.. order.Select(role => role.Label)])
            with
        { Sure = isNear ? near.Label : null };
    }
}
