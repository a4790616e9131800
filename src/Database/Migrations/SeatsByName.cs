using Microsoft.EntityFrameworkCore.Migrations;

namespace Buendnisnetz.Database.Migrations;

/// <summary>
/// Places and roles were numbers in the payloads of events and of the jobs that hear them; since modules declare their own they are words.
/// What the first releases have written is worded anew, once.
/// </summary>
internal static class SeatsByName
{
    private static readonly string[] Places = ["Instance", "Alliance", "Network"];

    private static readonly string[] Roles = ["Coordinator", "Deputy", "Editor", "Office", "Administrator", "DataProtection"];

    public static void Up(MigrationBuilder migration) => Replace(migration, Pairs);

    public static void Down(MigrationBuilder migration) => Replace(migration, Pairs.Select(pair => (pair.Word, pair.Number)));

    private static IEnumerable<(string Number, string Word)> Pairs => PairsOf("Place", Places).Concat(PairsOf("Role", Roles));

    private static IEnumerable<(string Number, string Word)> PairsOf(string name, string[] words) =>
        words.Select((word, number) => ($"\"{name}\":{number}", $"\"{name}\":\"{word}\""));

    private static void Replace(MigrationBuilder migration, IEnumerable<(string From, string To)> pairs)
    {
        var anew = pairs.Aggregate("payload", (text, pair) => $"replace({text}, '{pair.From}', '{pair.To}')");
        migration.Sql($"UPDATE events SET payload = {anew} WHERE kind IN ('SeatGranted', 'SeatEnded', 'AccessGiven')");
        migration.Sql($"UPDATE jobs SET payload = {anew} WHERE payload LIKE '%\"SeatId\":%'");
    }
}
