using System.Globalization;

namespace Buendnisnetz.Platform;

/// <summary>Reasons as clauses of a sentence that begins with "weil".</summary>
internal static class WishReasons
{
    /// <summary>"Wunsch 1 und 2 nach Los voll waren und Wunsch 3 nicht stattfindet".</summary>
    public static string Clauses(IEnumerable<RefusedWish> wishes) => Joined([.. wishes.GroupBy(wish => wish.Reason)
        .Select(reason => Clause(reason.Key, [.. reason.Select(wish => wish.Rank.ToString(CultureInfo.InvariantCulture))]))]);

    private static string Clause(WishReason reason, string[] ranks) => reason switch
    {
        WishReason.FullByLot => $"{Wish(ranks)} nach Los voll {(ranks.Length == 1 ? "war" : "waren")}",
        WishReason.FullByRank when ranks.Length == 1 => $"{Wish(ranks)} an Menschen ging, die ihn weiter oben hatten",
        WishReason.FullByRank => $"{Wish(ranks)} an Menschen gingen, die sie weiter oben hatten",
        WishReason.NotHeld => $"{Wish(ranks)} nicht {(ranks.Length == 1 ? "stattfindet" : "stattfinden")}",
        WishReason.Clash =>
            $"{Wish(ranks)} sich mit einem anderen Platz von Ihnen {(ranks.Length == 1 ? "überschneidet" : "überschneiden")}",
        WishReason.Needed => "diese Gruppe ohne Sie zu klein wäre",
        _ => "so insgesamt mehr Wünsche erfüllt werden",
    };

    private static string Wish(string[] ranks) => $"Wunsch {Joined(ranks)}";

    private static string Joined(string[] parts) =>
        parts.Length == 1 ? parts[0] : $"{string.Join(", ", parts[..^1])} und {parts[^1]}";
}
