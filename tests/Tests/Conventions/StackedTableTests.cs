
namespace Buendnisnetz.Tests.Conventions;

/// <summary>Tables on a phone: each cell says what it is about, and screen readers still hear a table.</summary>
public sealed class StackedTableTests
{
    /// <summary>What stays a table: a month, rooms side by side, bars, columns of two numbers, a sheet to be signed on paper.</summary>
    private static readonly string[] Narrow =
        ["Month.cshtml", "_ProgrammeTable.cshtml", "Invitations/Pages/Show.cshtml", "Figures.cshtml", "_AttendanceList.cshtml"];

    [Fact]
    public void Each_cell_bears_the_name_of_its_column_and_its_role()
    {
        const string head = """<thead><tr><th scope="col">Wer</th><th scope="col">Wie <b>oft</b> im "Jahr"</th></tr></thead>""";
        const string body = """<tbody><tr><th scope="row">A</th><td>1</td><td>zu viel</td></tr><tr><td>2</td></tr></tbody>""";
        var named = StackedTable.Named(head + body);
        Assert.StartsWith("""<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Wer</th>""", named);
        Assert.Contains("""
            <th role="rowheader" scope="row">A</th><td role="cell" data-label="Wie oft im &quot;Jahr&quot;">1</td>
            """, named);
        Assert.EndsWith("""<td role="cell">zu viel</td></tr><tr role="row"><td role="cell" data-label="Wer">2</td></tr></tbody>""", named);
    }

    [Fact]
    public void Every_wide_table_becomes_cards_on_a_phone()
    {
        var wide = from file in Checkout.Files(["src"], ".cshtml")
                   where !Narrow.Any(name => file.EndsWith(name, StringComparison.Ordinal))
                   from table in File.ReadAllText(file).Split("<table").Skip(1)
                   where !table.StartsWith(" stacks", StringComparison.Ordinal) && table.Split("scope=\"col\"").Length > 3
                   select file;
        Assert.Empty(wide);
    }
}
