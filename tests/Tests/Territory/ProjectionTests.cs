using Buendnisnetz.Territory;

namespace Buendnisnetz.Tests.Territory;

[Once]
public sealed class ProjectionTests
{
    [Fact]
    public void The_sixteen_Laender_are_drawn_and_light() =>
        Assert.True(Outlines.All.Count == 16 && Outlines.All.Sum(drawn => drawn.Path.Length) < 25_000);

    [Theory]
    [InlineData(47.6603, 9.1758, 190, 220, 740, 770)] // Konstanz, on the southern edge
    [InlineData(54.78, 9.43, 215, 240, 15, 50)] // Flensburg, in the far north
    [InlineData(50.77, 6.08, 5, 30, 440, 470)] // Aachen, in the far west
    [InlineData(51.15, 14.99, 570, 586, 395, 430)] // Görlitz, in the far east
    public void Cities_lie_where_they_should(double north, double east, double left, double right, double top, double bottom)
    {
        var (x, y) = Projection.Of(new(north, east));
        Assert.True(x >= left && x <= right && y >= top && y <= bottom, $"{x:0} {y:0}");
    }
}
