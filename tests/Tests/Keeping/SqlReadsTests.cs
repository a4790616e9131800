namespace Buendnisnetz.Tests.Keeping;

/// <summary>What a command reads: never less than it does.</summary>
[Once]
public sealed class SqlReadsTests
{
    private static readonly IReadOnlyDictionary<string, SqlTable> Tables = new Dictionary<string, SqlTable>
    {
        ["alliances"] = Table("id slug name is_open x y", "id slug", "slug"),
        ["partners"] = Table("id alliance_id organisation_id person_id note", "id alliance_id organisation_id", "",
            ("alliance_id", "alliances"), ("person_id", "people")),
        ["people"] = Table("id name", "id", ""),
    };

    [Theory]
    [InlineData("SELECT a.name FROM alliances AS a WHERE a.slug = @slug", "alliances.slug=slug")]
    [InlineData("SELECT \"a\".\"name\" FROM \"alliances\" AS \"a\" WHERE \"a\".\"slug\" = @slug AND \"a\".\"is_open\"",
        "alliances.slug=slug")]
    [InlineData("SELECT a.name FROM alliances AS a WHERE a.slug = @slug OR a.is_open", "alliances(is_open,name,slug)")]
    [InlineData("SELECT a.name FROM alliances AS a WHERE (a.slug = @slug AND a.is_open) AND a.x > 1", "alliances.slug=slug")]
    [InlineData("SELECT a.name FROM alliances AS a WHERE NOT (a.slug = @slug)", "alliances(name,slug)")]
    [InlineData("SELECT a.name FROM alliances AS a WHERE CASE WHEN a.x = 1 AND a.slug = @slug AND a.y = 2 THEN 1 ELSE 0 END = 1",
        "alliances(name,slug,x,y)")]
    [InlineData("SELECT a.name FROM alliances AS a WHERE a.slug <> @slug", "alliances(name,slug)")]
    [InlineData("SELECT a.name FROM alliances AS a WHERE a.name = @slug", "alliances(name)")]
    [InlineData("SELECT a.name FROM alliances AS a WHERE a.slug = 'x'' OR @slug'", "alliances(name,slug)")]
    [InlineData("SELECT a.name FROM alliances AS a -- WHERE a.slug = @slug", "alliances(name)")]
    [InlineData("SELECT count(*) FROM alliances AS a", "alliances()")]
    [InlineData("SELECT a.* FROM alliances AS a", "alliances(*)")]
    [InlineData("SELECT * FROM alliances", "alliances(*)")]
    [InlineData("SELECT name, x * y FROM alliances", "alliances(name,x,y)")]
    [InlineData("SELECT p.id FROM alliances AS a INNER JOIN partners AS p ON a.id = p.alliance_id WHERE a.id = @id",
        "alliances.id=id partners.alliance_id=id")]
    [InlineData("SELECT p.id FROM alliances AS a LEFT JOIN partners AS p ON a.id = p.alliance_id WHERE a.id = @id",
        "alliances.id=id partners.alliance_id=id")]
    [InlineData("SELECT p.id FROM alliances AS a LEFT JOIN partners AS p ON a.id = p.alliance_id AND p.alliance_id = @id",
        "alliances(id) partners.alliance_id=id")]
    [InlineData("SELECT p.id FROM alliances AS a LEFT JOIN partners AS p ON a.id = p.alliance_id WHERE a.slug = @slug",
        "alliances.slug=slug partners.alliance_id=id of alliances.slug=slug")]
    [InlineData("SELECT p.id FROM alliances AS a RIGHT JOIN partners AS p ON a.id = p.alliance_id WHERE a.id = @id",
        "alliances(id) partners(alliance_id,id)")]
    [InlineData("SELECT q.name FROM partners AS p INNER JOIN people AS q ON q.id = p.person_id WHERE p.alliance_id = @id",
        "partners.alliance_id=id people(id,name)~")]
    [InlineData("SELECT q.name FROM people AS q LEFT JOIN partners AS p ON q.id = p.person_id", "partners(person_id) people(id,name)")]
    [InlineData("SELECT q.name FROM partners AS p LEFT JOIN people AS q ON q.id = p.person_id", "partners(person_id) people(id,name)~")]
    [InlineData("SELECT q.name FROM partners AS p LEFT JOIN people AS q ON q.name = p.note", "partners(note) people(name)")]
    [InlineData("SELECT a.id, (SELECT count(*) FROM partners AS p WHERE p.alliance_id = a.id) FROM alliances AS a WHERE a.id = @id",
        "alliances.id=id partners.alliance_id=id")]
    [InlineData("SELECT a.id, (SELECT count(*) FROM partners AS p WHERE p.alliance_id = a.id) FROM alliances AS a",
        "alliances(id) partners(alliance_id)")]
    [InlineData("SELECT p.id, (SELECT a.name FROM alliances AS a WHERE a.id = p.alliance_id) FROM partners AS p",
        "alliances(id,name)~ partners(alliance_id,id)")]
    [InlineData("SELECT a.name FROM alliances AS a WHERE EXISTS (SELECT 1 FROM partners AS p WHERE p.alliance_id = a.id AND p.id = @id)",
        "alliances(id,name)~ partners.id=id")]
    [InlineData("SELECT a.name FROM alliances AS a WHERE NOT EXISTS (SELECT 1 FROM partners AS p "
        + "WHERE p.alliance_id = a.id AND p.id = @id)",
        "alliances(id,name) partners.id=id")]
    [InlineData("SELECT a.name FROM alliances AS a WHERE a.is_open OR EXISTS (SELECT 1 FROM partners AS p WHERE p.alliance_id = a.id)",
        "alliances(id,is_open,name) partners(alliance_id)")]
    [InlineData("SELECT a.name FROM alliances AS a WHERE a.id IN (SELECT p.alliance_id FROM partners AS p WHERE p.organisation_id = @o)",
        "alliances(id,name)~ partners.organisation_id=o")]
    [InlineData("SELECT a.name FROM alliances AS a WHERE a.id NOT IN (SELECT p.alliance_id FROM partners AS p)",
        "alliances(id,name) partners(alliance_id)")]
    [InlineData("SELECT a.name FROM alliances AS a WHERE a.id IN (SELECT p.alliance_id FROM partners AS p "
        + "UNION SELECT q.id FROM people AS q)",
        "alliances(id,name) partners(alliance_id) people(id)")]
    [InlineData("SELECT a.id FROM alliances AS a WHERE a.id = @id UNION ALL SELECT p.id FROM partners AS p",
        "alliances.id=id partners(id)")]
    [InlineData("SELECT s.id FROM (SELECT p.id, p.alliance_id FROM partners AS p WHERE p.alliance_id = @id LIMIT 3) AS s "
        + "LEFT JOIN people AS q ON q.id = s.id", "partners.alliance_id=id people(id)")]
    [InlineData("SELECT s.id FROM alliances AS a LEFT JOIN (SELECT p.id, p.alliance_id FROM partners AS p WHERE p.note = '') AS s "
        + "ON a.id = s.alliance_id WHERE a.id = @id", "alliances.id=id partners.alliance_id=id")]
    [InlineData("SELECT s.id FROM (SELECT p.id, p.alliance_id, row_number() OVER (ORDER BY p.id) AS n FROM partners AS p) AS s "
        + "WHERE s.alliance_id = @id", "partners(alliance_id,id)")]
    [InlineData("SELECT s.id FROM (SELECT p.id, p.alliance_id FROM partners AS p LIMIT 3) AS s WHERE s.alliance_id = @id",
        "partners(alliance_id,id)")]
    [InlineData("SELECT s.id FROM (SELECT a.id AS one FROM alliances AS a WHERE a.slug = @slug LIMIT 1) AS s LEFT JOIN partners AS p "
        + "ON p.alliance_id = s.one", "alliances.slug=slug partners.alliance_id=id of alliances.slug=slug")]
    [InlineData("SELECT s.id FROM (SELECT p.person_id FROM partners AS p WHERE p.alliance_id = @id) AS s LEFT JOIN people AS q "
        + "ON q.id = s.person_id", "partners.alliance_id=id people(id)~")]
    [InlineData("SELECT s.id FROM (SELECT p.note AS person_id FROM partners AS p WHERE p.alliance_id = @id) AS s LEFT JOIN people AS q "
        + "ON q.id = s.person_id", "partners.alliance_id=id people(id)")]
    [InlineData("SELECT a.id FROM alliances AS a LEFT JOIN LATERAL (SELECT p.id FROM partners AS p "
        + "WHERE p.alliance_id = a.id LIMIT 1) AS s ON TRUE WHERE a.id = @id", "alliances.id=id partners.alliance_id=id")]
    [InlineData("SELECT a.id FROM alliances AS a WHERE a.id = ANY (@ids)", "alliances.id∈ids")]
    [InlineData("SELECT a.id FROM alliances AS a WHERE a.id IN (SELECT i.value FROM json_each(@ids) AS i)", "alliances.id∈ids")]
    [InlineData("SELECT a.id FROM alliances AS a WHERE a.slug IS DISTINCT FROM @slug AND a.id = @id", "alliances.id=id")]
    [InlineData("WITH near AS (SELECT p.alliance_id FROM partners AS p WHERE p.organisation_id = @o) SELECT a.name FROM near AS n "
        + "INNER JOIN alliances AS a ON a.id = n.alliance_id", "alliances(id,name) partners.organisation_id=o")]
    [InlineData("SELECT a.id FROM alliances a, partners p WHERE p.alliance_id = a.id AND a.id = @id",
        "alliances.id=id partners.alliance_id=id")]
    [InlineData("SELECT a.id FROM alliances AS a WHERE a.id = @id; SELECT p.id FROM partners AS p", "?")]
    [InlineData("SELECT a.id FROM alliances AS a JOIN unknown AS u ON u.id = a.id", "?")]
    [InlineData("SELECT a.id FROM (alliances AS a JOIN partners AS p ON p.id = a.id)", "?")]
    [InlineData("WITH alliances AS (SELECT p.id FROM partners AS p) SELECT a.id FROM alliances AS a", "?")]
    [InlineData("UPDATE alliances SET name = 'x' RETURNING id", "?")]
    [InlineData("SELECT a.id FROM alliances AS a WHERE (a.id = @id", "?")]
    public void A_command_reads(string sql, string expected)
    {
        var reads = SqlReads.Of(sql, Tables);
        Assert.Equal(expected, reads.IsAnything ? "?" : string.Join(' ', reads.Reads.Select(Said).Order(StringComparer.Ordinal)));
    }

    private static string Said(SqlRead read) => read.Column is null
        ? $"{read.Table}({(read.Columns is null ? "*" : string.Join(',', read.Columns))}){(read.IsDetermined ? "~" : "")}"
        : $"{read.Table}.{read.Column}{(read.Value!.IsList ? '∈' : '=')}"
            + $"{(read.Value.Via is var (table, column) ? $"id of {table}.{column}=" : "")}{read.Value.Parameter}";

    private static SqlTable Table(string columns, string marked, string unique,
        params IReadOnlyList<(string Column, string Table)> refers) =>
        new("id", columns.Split(' ').ToHashSet(), marked.Split(' ').ToHashSet(), unique.Split(' ').ToHashSet(),
            refers.ToDictionary(one => one.Column, one => one.Table));
}
