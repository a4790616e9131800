namespace Buendnisnetz.Tests.Keeping;

/// <summary>What a command reads: never less than it does.</summary>
[Once]
public sealed class SqlReadsTests
{
    private static readonly IReadOnlyDictionary<string, IReadOnlySet<string>> Columns = new Dictionary<string, IReadOnlySet<string>>
    {
        ["alliances"] = new HashSet<string> { "id", "slug" },
        ["partners"] = new HashSet<string> { "id", "alliance_id", "organisation_id" },
        ["people"] = new HashSet<string> { "id" },
    };

    [Theory]
    [InlineData("SELECT a.name FROM alliances AS a WHERE a.slug = @slug", "alliances.slug=slug")]
    [InlineData("SELECT \"a\".\"name\" FROM \"alliances\" AS \"a\" WHERE \"a\".\"slug\" = @slug AND \"a\".\"is_open\"", "alliances.slug=slug")]
    [InlineData("SELECT a.name FROM alliances AS a WHERE a.slug = @slug OR a.is_open", "alliances")]
    [InlineData("SELECT a.name FROM alliances AS a WHERE (a.slug = @slug AND a.is_open) AND a.x > 1", "alliances.slug=slug")]
    [InlineData("SELECT a.name FROM alliances AS a WHERE NOT (a.slug = @slug)", "alliances")]
    [InlineData("SELECT a.name FROM alliances AS a WHERE CASE WHEN a.x = 1 AND a.slug = @slug AND a.y = 2 THEN 1 ELSE 0 END = 1", "alliances")]
    [InlineData("SELECT a.name FROM alliances AS a WHERE a.slug <> @slug", "alliances")]
    [InlineData("SELECT a.name FROM alliances AS a WHERE a.name = @slug", "alliances")]
    [InlineData("SELECT a.name FROM alliances AS a WHERE a.slug = 'x'' OR @slug'", "alliances")]
    [InlineData("SELECT a.name FROM alliances AS a -- WHERE a.slug = @slug", "alliances")]
    [InlineData("SELECT count(*) FROM alliances AS a", "alliances")]
    [InlineData("SELECT p.id FROM alliances AS a INNER JOIN partners AS p ON a.id = p.alliance_id WHERE a.id = @id",
        "alliances.id=id partners.alliance_id=id")]
    [InlineData("SELECT p.id FROM alliances AS a LEFT JOIN partners AS p ON a.id = p.alliance_id WHERE a.id = @id",
        "alliances.id=id partners.alliance_id=id")]
    [InlineData("SELECT p.id FROM alliances AS a LEFT JOIN partners AS p ON a.id = p.alliance_id AND p.alliance_id = @id",
        "alliances partners.alliance_id=id")]
    [InlineData("SELECT p.id FROM alliances AS a RIGHT JOIN partners AS p ON a.id = p.alliance_id WHERE a.id = @id", "alliances partners")]
    [InlineData("SELECT q.name FROM partners AS p INNER JOIN people AS q ON q.id = p.person_id WHERE p.alliance_id = @id",
        "partners.alliance_id=id people")]
    [InlineData("SELECT a.id, (SELECT count(*) FROM partners AS p WHERE p.alliance_id = a.id) FROM alliances AS a WHERE a.id = @id",
        "alliances.id=id partners.alliance_id=id")]
    [InlineData("SELECT a.id, (SELECT count(*) FROM partners AS p WHERE p.alliance_id = a.id) FROM alliances AS a", "alliances partners")]
    [InlineData("SELECT a.id FROM alliances AS a WHERE EXISTS (SELECT 1 FROM partners AS p WHERE p.alliance_id = a.id AND p.id = @id)",
        "alliances partners.id=id")]
    [InlineData("SELECT a.id FROM alliances AS a WHERE a.id = @id UNION ALL SELECT p.id FROM partners AS p", "alliances.id=id partners")]
    [InlineData("SELECT s.id FROM (SELECT p.id, p.alliance_id FROM partners AS p WHERE p.alliance_id = @id LIMIT 3) AS s "
        + "LEFT JOIN people AS q ON q.id = s.id", "partners.alliance_id=id people")]
    [InlineData("SELECT s.id FROM (SELECT p.id, p.alliance_id FROM partners AS p LIMIT 3) AS s WHERE s.alliance_id = @id", "partners")]
    [InlineData("SELECT a.id FROM alliances AS a WHERE a.id = ANY (@ids)", "alliances.id∈ids")]
    [InlineData("SELECT a.id FROM alliances AS a WHERE a.id IN (SELECT i.value FROM json_each(@ids) AS i)", "alliances.id∈ids")]
    [InlineData("SELECT a.id FROM alliances AS a WHERE a.id IN (SELECT p.alliance_id FROM partners AS p)", "alliances partners")]
    [InlineData("SELECT a.id FROM alliances AS a WHERE a.slug IS DISTINCT FROM @slug AND a.id = @id", "alliances.id=id")]
    [InlineData("WITH near AS (SELECT p.alliance_id FROM partners AS p WHERE p.organisation_id = @o) SELECT n.alliance_id FROM near AS n "
        + "INNER JOIN alliances AS a ON a.id = n.alliance_id", "alliances partners.organisation_id=o")]
    [InlineData("SELECT a.id FROM alliances a, partners p WHERE p.alliance_id = a.id AND a.id = @id", "alliances.id=id partners.alliance_id=id")]
    [InlineData("SELECT a.id FROM alliances AS a WHERE a.id = @id; SELECT p.id FROM partners AS p", "?")]
    [InlineData("SELECT a.id FROM alliances AS a JOIN unknown AS u ON u.id = a.id", "?")]
    [InlineData("SELECT a.id FROM (alliances AS a JOIN partners AS p ON p.id = a.id)", "?")]
    [InlineData("WITH alliances AS (SELECT p.id FROM partners AS p) SELECT a.id FROM alliances AS a", "?")]
    [InlineData("UPDATE alliances SET name = 'x' RETURNING id", "?")]
    [InlineData("SELECT a.id FROM alliances AS a WHERE (a.id = @id", "?")]
    public void A_command_reads(string sql, string expected)
    {
        var reads = SqlReads.Of(sql, Columns);
        Assert.Equal(expected, reads.IsAnything ? "?" : string.Join(' ', reads.Reads.Select(Said).Order(StringComparer.Ordinal)));
    }

    private static string Said(SqlRead read) => read.Column is null ? read.Table
        : $"{read.Table}.{read.Column}{(read.Value!.IsList ? '∈' : '=')}{read.Value.Parameter}";
}
