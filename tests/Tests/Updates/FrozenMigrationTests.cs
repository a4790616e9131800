using System.Security.Cryptography;

namespace Buendnisnetz.Tests.Updates;

/// <summary>Databases in use have applied these migrations: whoever changes one makes a second schema under the same name.</summary>
public sealed class FrozenMigrationTests
{
    private const string Initial = "282ce47a655d1c901ccfcb434cb6d679ba8d3297566af00f2530db8f623d14b5";
    private static readonly string Folder = Path.Combine(Checkout.Root, "src", "Database", "Migrations");

    private static IEnumerable<(string Hash, string File)> Frozen =>
        File.ReadLines(Path.Combine(Checkout.Root, "tests", "Tests", "Updates", "frozen.sha256")).Select(line => (line[..64], line[66..]));

    [Fact]
    public void Migrations_that_were_released_are_as_they_were()
    {
        var changed = from one in Frozen
                      let file = Path.Combine(Folder, one.File)
                      where !File.Exists(file) || HashOf(file) != one.Hash
                      select $"{one.File} is frozen: undo the change and add a migration with bin/migration NAME.";
        Assert.Empty(changed);
    }

    [Fact]
    public void The_first_two_migrations_of_both_databases_are_frozen()
    {
        Assert.Contains((Initial, "Postgres/20260101000000_Initial.cs"), Frozen);
        foreach (var provider in new[] { "Sqlite", "Postgres" })
        {
            Assert.Contains(Frozen, one => one.File == $"{provider}/20260101000000_Initial.Designer.cs");
            Assert.Contains(Frozen, one => one.File == $"{provider}/20260101000100_SearchIndex.cs");
        }
    }

    private static string HashOf(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));
}
