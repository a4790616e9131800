namespace Buendnisnetz.Frame;

/// <summary>The pictures a motif can become.</summary>
internal static class MotifScenes
{
    public static void Village(MotifPen pen)
    {
        Ground(pen);
        var front = pen.Hill("m-hill2", 118, 140);
        for (int x = pen.Between(14, 30), n = 0; n < 5 && x < 280; n++)
        {
            var width = pen.Between(28, 42);
            pen.House(x, front(x + width / 2), width, pen.Between(24, 36));
            x += width + pen.Between(12, 26);
        }
        var near = pen.Hill("m-hill3", 148, 164);
        foreach (var x in Places(pen, 3)) pen.Tree(x, near(x) + 4);
    }

    public static void Bridge(MotifPen pen)
    {
        Ground(pen);
        var banks = pen.Hill("m-hill2", 96, 112);
        var x = pen.Between(20, 60);
        pen.House(x, banks(x + 16), 34, 30);
        pen.Tree(x + 54, banks(x + 54));
        pen.Tree(284, banks(284));
        pen.Rect("m-water", 0, 140, 320, 40);
        pen.Path("m-wave", $"M20 156q10-6 20 0t20 0M150 166q10-6 20 0t20 0M240 154q10-6 20 0t20 0");
        pen.Path("m-stone", $"M0 116q160-40 320 0v40h-36q0-34-38-34t-38 34h-24q0-36-24-36t-24 36h-24q0-34-38-34t-38 34h-16z");
        pen.Family(pen.Between(110, 150), 100);
    }

    public static void Kites(MotifPen pen)
    {
        pen.Clouds();
        pen.Sun();
        pen.Hill("m-hill1", 100, 130);
        var hill = pen.Hill("m-hill2", 124, 146);
        var (left, right) = (pen.Between(60, 110), pen.Between(190, 250));
        var first = pen.Pick(4);
        pen.Kite(left + pen.Between(24, 50), pen.Between(36, 62), left + 8, hill(left) - 18, first + 1);
        pen.Kite(right - pen.Between(20, 44), pen.Between(30, 56), right - 6, hill(right) - 22, (first + 1) % 4 + 1);
        pen.Person(left, hill(left) + 6, (first + 2) % 4 + 1, 30);
        pen.Person(right, hill(right) + 6, (first + 3) % 4 + 1, 42);
        pen.Hill("m-hill3", 158, 170);
    }

    public static void Lake(MotifPen pen)
    {
        Ground(pen);
        var shore = pen.Hill("m-hill2", 104, 118);
        foreach (var x in Places(pen, 2)) pen.Tree(x, shore(x) + 3);
        pen.House(pen.Between(30, 240), 116, 36, 26);
        pen.Path("m-water", $"M0 128q80-10 160 0t160 0V180H0z");
        pen.Path("m-wave", $"M30 146q10-6 20 0t20 0M210 142q10-6 20 0t20 0M120 166q10-6 20 0t20 0");
        pen.Boat(pen.Between(60, 130), pen.Between(142, 156), pen.Between(1, 4));
        pen.Boat(pen.Between(200, 270), pen.Between(148, 160), pen.Between(1, 4));
    }

    public static void Path(MotifPen pen)
    {
        Ground(pen);
        var hill = pen.Hill("m-hill2", 112, 126);
        var door = pen.Between(120, 210);
        pen.House(door - 21, hill(door), 42, 36);
        foreach (var x in Places(pen, 2)) pen.Tree(x < door ? Math.Min(x, door - 50) : Math.Max(x, door + 50), hill(x) + 2);
        pen.Hill("m-hill3", 142, 150);
        var step = hill(door) + 8;
        pen.Path("m-path",
            $"M{door - 3} {step}C{door + 46} 138 {door - 90} 146 {door - 46} 180h70C{door - 40} 150 {door + 66} 146 {door + 5} {step}z");
        pen.Family(door > 160 ? 34 : 214, 166);
    }

    public static void Town(MotifPen pen)
    {
        Ground(pen);
        var square = pen.Hill("m-hill2", 136, 142);
        pen.Tower(pen.Between(40, 250), 138, pen.Between(66, 80));
        for (var x = pen.Between(2, 12); x < 296;)
        {
            var width = pen.Between(26, 36);
            pen.House(x, square(x), width, pen.Between(36, 58));
            x += width + pen.Between(1, 12);
        }
        pen.Hill("m-hill3", 150, 158);
        pen.Family(pen.Between(60, 200), 172);
    }

    public static void Garden(MotifPen pen)
    {
        Ground(pen);
        pen.Hill("m-hill2", 120, 132);
        pen.Hill("m-hill3", 142, 150);
        var (left, right, sag) = (pen.Between(16, 56), pen.Between(264, 304), pen.Between(14, 30));
        foreach (var x in (int[])[left, right])
        {
            var size = pen.Between(26, 38);
            pen.Rect("m-trunk", x - 4, 88, 8, 66);
            pen.Circle("m-tree", x, 108 - size, size);
            pen.Circle("m-tree2", x + pen.Between(-12, 12), 120 - size, size / 2);
        }
        pen.Garland(left + 6, right - 6, 84, sag, 7);
        pen.Family(pen.Between(76, 120), 164);
        if (pen.Pick(2) == 0) pen.Table(pen.Between(190, 206), 140);
        else pen.Person(pen.Between(204, 240), 164, pen.Between(1, 4), 40);
    }

    /// <summary>The wide picture of the home page, 640 by 220.</summary>
    public static void Panorama(MotifPen pen)
    {
        pen.Circle("m-sun", 548, 52, 26);
        pen.Path("m-cloud", $"M386 48q2-12 14-10q8-14 20-4q14-4 14 10a6 6 0 0 1-6 6h-38q-6 0-4-2z");
        pen.Path("m-cloud", $"M590 84q2-12 14-10q8-14 20-4q14-4 14 10a6 6 0 0 1-6 6h-38q-6 0-4-2z");
        pen.Path("m-hill1", $"M0 148C120 118 200 160 320 128S520 92 640 118V220H0z");
        pen.Kite(352, 60, 398, 160, 4);
        pen.Kite(448, 34, 407, 160, 2);
        pen.Path("m-hill2", $"M0 178C140 152 260 186 380 158S560 138 640 148V220H0z");
        pen.Tower(520, 150, 78);
        int[] places = [436, 478, 540, 580, 616];
        foreach (var x in places) pen.House(x, 152, 30 + pen.Pick(3) * 3, 30 + pen.Pick(3) * 8);
        pen.Tree(424, 156);
        pen.Tree(572, 154);
        pen.Tree(322, 170);
        pen.Tree(342, 166);
        pen.Path("m-hill3", $"M0 204C160 184 300 208 430 188S600 176 640 182V220H0z");
        pen.Person(398, 190, 3, 40);
        pen.Garland(446, 634, 130, 10, 9);
        int[] heights = [42, 26, 38, 24, 44];
        for (var n = 0; n < heights.Length; n++) pen.Person(492 + n * 24, 206, n % 4 + 1, heights[n]);
    }

    private static void Ground(MotifPen pen)
    {
        pen.Sun();
        pen.Clouds();
        pen.Hill("m-hill1", 78, 112);
    }

    private static List<int> Places(MotifPen pen, int count) =>
        [.. Enumerable.Range(0, count).Select(n => pen.Between(14 + n * 290 / count, 290 * (n + 1) / count - 10))];
}
